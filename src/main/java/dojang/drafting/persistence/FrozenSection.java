package dojang.drafting.persistence;

import dojang.shared.model.Digest;

/**
 * A section of a frozen text.
 *
 * @param name    such as MONEY or TEXT.p3
 * @param content canonical JSON
 * @param digest  its RFC 6962 leaf hash
 */
public record FrozenSection(String name, String content, Digest digest) {}
