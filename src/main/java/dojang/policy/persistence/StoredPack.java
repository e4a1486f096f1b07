package dojang.policy.persistence;

import dojang.shared.model.Digest;

/**
 * A pack as it was loaded.
 *
 * @param digest  SHA-256 of the content
 * @param content the pack file as canonical JSON
 */
public record StoredPack(int version, String profile, Digest digest, String content) {}
