package dojang.people.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One acting order on a page.
 *
 * @param kind   message key {@code order.kind.KIND}
 * @param number of the order; empty where none is needed
 * @param mayEnd whether the reader may end it or take it back
 * @param begun  whether its first day has come
 */
public record OrderLine(
        UUID id,
        Text post,
        Text unit,
        Text substitute,
        Text substitutePost,
        LocalDate from,
        LocalDate to,
        String kind,
        String number,
        boolean mayEnd,
        boolean begun)
        implements Serializable {}
