package dojang.people.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post nobody sits in today, and who acts for it.
 *
 * @param holder     away; null when the post is vacant
 * @param until      last day of the absence
 * @param named      who is named in an order, acting or not; null when nobody is
 * @param acting     whether the named person acts today
 * @param head       whether the post heads its unit
 */
public record SubstitutionLine(
        Text post,
        Text unit,
        @Nullable Text holder,
        @Nullable LocalDate until,
        @Nullable Text named,
        @Nullable Text namedPost,
        String number,
        boolean acting,
        boolean head)
        implements Serializable {}
