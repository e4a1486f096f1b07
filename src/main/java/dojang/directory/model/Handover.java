package dojang.directory.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import java.time.LocalDate;

/**
 * That a post passes to another person (인계·인수).
 *
 * @param day    first day of the successor
 * @param leaves whether the successor gives up every other post that day
 */
public record Handover(PostId post, PersonId successor, LocalDate day, boolean leaves) {}
