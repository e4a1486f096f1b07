package dojang.approval.persistence;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Chain;
import dojang.approval.model.StateReader;
import dojang.approval.model.StateWriter;
import dojang.audit.model.CanonicalJsonReader;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import java.util.Map;

/** The bytes of a case's state, canonical, so that two equal states have one digest. */
public final class CaseDocument {

    private CaseDocument() {}

    public static byte[] of(ApprovalCase current) {
        return CanonicalJson.bytes(StateWriter.of(current));
    }

    /** What entries of the case name as its state. */
    public static Digest digest(ApprovalCase current) {
        return Digest.sha256(of(current));
    }

    /**
     * Reads a state.
     *
     * @throws IllegalArgumentException if the bytes are not the canonical form of one
     */
    public static ApprovalCase read(CaseId id, byte[] document) {
        return StateReader.read(id, object(id, document));
    }

    static byte[] of(Chain chain) {
        return CanonicalJson.bytes(StateWriter.of(chain));
    }

    static Chain chain(CaseId id, byte[] document) {
        return StateReader.chain(object(id, document));
    }

    private static Map<String, Object> object(CaseId id, byte[] document) {
        return CanonicalJsonReader.object(document)
                .orElseThrow(() -> new IllegalArgumentException("the state of case " + id + " is not canonical"));
    }
}
