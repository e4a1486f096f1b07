package dojang.policy.model;

import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Ranks of guests and hosts, highest first, in the order of the domain study 4.2 and 4.18-3. */
public enum Rank {
    HEAD_OF_STATE("국가원수", "head of state"),
    HEAD_OF_GOVT("정부수반", "head of government"),
    MINISTER("장관급", "minister"),
    VICE_MINISTER("차관급", "vice minister"),
    /** A metropolitan mayor or governor is entered as VICE_MINISTER. */
    HEAD_OF_LOCAL_GOVT("기초자치단체장", "head of a local government"),
    DEPUTY_MINISTER("실장급", "deputy minister"),
    DIRECTOR_GENERAL("국장급", "director-general"),
    DIRECTOR("과장급", "director"),
    OFFICIAL("실무자", "official"),
    NON_OFFICIAL("민간인", "not an official");

    private final Text label;

    Rank(String ko, String en) {
        label = new Text(ko, en);
    }

    public Text label() {
        return label;
    }

    /** How many places apart the two stand; at least 0. */
    public int gapTo(Rank other) {
        return Math.abs(ordinal() - other.ordinal());
    }

    /** The names, lowest first, as a scale needs them. */
    static List<String> scale() {
        var names = new ArrayList<>(Arrays.stream(values()).map(Enum::name).toList());
        Collections.reverse(names);
        return List.copyOf(names);
    }
}
