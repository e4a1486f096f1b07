package dojang.notification.model;

import java.io.Serializable;
import java.util.UUID;

/** A notice as its person finds it. */
public record StoredNotice(UUID id, Notice notice, boolean read) implements Serializable {}
