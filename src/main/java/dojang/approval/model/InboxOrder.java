package dojang.approval.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which order a reader has the cases of a box. */
public enum InboxOrder {
    /** The box's own: the most urgent first where something waits, elsewhere the newest first. */
    USUAL,
    /** The longest there first: by when the step opened where something waits, elsewhere by when the case was created. */
    OLDEST,
    /** By case reference. */
    REFERENCE,
    /** Request kinds together, in each of them the usual order. */
    KIND;

    /** What it is called in addresses, such as {@code oldest}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InboxOrder> ofWord(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(InboxOrder::word).toList();
    }
}
