package dojang.directory.model;

import java.io.Serializable;

/**
 * What stands against a change, and at which field it was given.
 *
 * @param field name of the value that is wrong, such as {@code substitute}
 */
public record DirectoryObjection(String field, DirectoryRefusal reason) implements Serializable {}
