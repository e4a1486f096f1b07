package dojang.policy.model;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;

/**
 * A rule that shaped the chain.
 *
 * @param rule  its id, or LINE for the drafter's own line, or TABLE for the delegation table
 * @param basis the article it rests on
 * @param facts the facets it looked at, such as {@code guests = 16}
 */
public record Reason(String rule, Text text, String basis, List<String> facts) implements Serializable {

    public static final String LINE = "LINE";

    public static final String TABLE = "TABLE";

    public Reason {
        facts = List.copyOf(facts);
    }
}
