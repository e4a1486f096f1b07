package dojang.paper.model;

import dojang.shared.model.SectionChange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which sections differ between two versions, and whether in substance or only in form (domain study 4.9).
 *
 * <p>Only blanks and punctuation count as form, and punctuation only where no digit stands on both sides of it: a full
 * stop between two digits changes an amount. What was added or taken away is substance; so is any other kind of value.
 */
public final class SectionDiff {

    private static final Pattern FORM =
            Pattern.compile("\\s+|(?<![0-9])[\\p{Punct}\\p{IsPunctuation}]+|[\\p{Punct}\\p{IsPunctuation}]+(?![0-9])");

    private SectionDiff() {}

    /** The sections that differ, in the order of their names. */
    public static List<SectionChange> between(SortedMap<String, Object> before, SortedMap<String, Object> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = new ArrayList<SectionChange>();
        for (var name : names) {
            var one = before.get(name);
            var other = after.get(name);
            if (one == null || other == null) {
                changes.add(new SectionChange(name, false));
            } else if (!one.equals(other)) {
                changes.add(new SectionChange(name, isSameInSubstance(one, other)));
            }
        }
        return changes;
    }

    private static boolean isSameInSubstance(Object one, Object other) {
        if (one instanceof String text && other instanceof String changed) {
            return substance(text).equals(substance(changed));
        }
        if (one instanceof Map<?, ?> members && other instanceof Map<?, ?> changed) {
            return members.keySet().equals(changed.keySet())
                    && members.entrySet().stream()
                            .allMatch(member ->
                                    isSameInSubstance(member.getValue(), String.valueOf(member.getKey()), changed));
        }
        if (one instanceof List<?> items && other instanceof List<?> changed) {
            return items.size() == changed.size() && isSameInSubstance(items, changed);
        }
        return one.equals(other);
    }

    private static boolean isSameInSubstance(Object value, String name, Map<?, ?> changed) {
        var other = changed.get(name);
        return other != null && isSameInSubstance(value, other);
    }

    private static boolean isSameInSubstance(List<?> items, List<?> changed) {
        for (int place = 0; place < items.size(); place++) {
            if (!isSameInSubstance(items.get(place), changed.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static String substance(String text) {
        return FORM.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
