package dojang.people.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.UUID;

/**
 * A person or a post to choose.
 *
 * @param name  of the person, or of the post
 * @param other what tells it apart: the person's post, or the post's holder
 */
public record Choice(UUID id, Text name, Text other) implements Serializable {}
