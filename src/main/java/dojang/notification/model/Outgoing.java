package dojang.notification.model;

/**
 * A notice on its way out.
 *
 * @param digest sent together with others of its day
 * @param tries  how often it was tried before
 * @param again  whether a node took it before and was not heard of since, so that it may have been sent
 */
public record Outgoing(StoredNotice stored, boolean digest, int tries, boolean again) {}
