package dojang.directory.model;

import java.util.UUID;

/** Something the directory keeps, under its id. */
public record Recorded<T>(UUID id, T what) {}
