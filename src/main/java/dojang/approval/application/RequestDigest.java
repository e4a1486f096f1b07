package dojang.approval.application;

import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import java.util.Map;

/** What tells one request from another: the same words asked of another case, or by another person, are another. */
final class RequestDigest {

    private RequestDigest() {}

    static Digest of(CaseId on, PersonId by, CaseRequest request) {
        return Digest.sha256(CanonicalJson.bytes(Map.of(
                "case",
                on.toString(),
                "by",
                by.toString(),
                "verb",
                request.verb().code(),
                "facts",
                request.asked())));
    }
}
