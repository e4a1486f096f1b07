package dojang.drafting.persistence;

import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import java.util.UUID;

/**
 * A file of one draft version; its bytes are kept once per digest.
 *
 * @param number    the draft version
 * @param sizeBytes length in bytes
 * @param digest    SHA-256 of the bytes
 */
public record Attachment(
        UUID id, CaseId caseId, int number, String name, String mediaType, long sizeBytes, Digest digest) {}
