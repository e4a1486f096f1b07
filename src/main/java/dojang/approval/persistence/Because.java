package dojang.approval.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words with the rules behind them in one column, such as {@code MOFA:R-13 EMBASSY:R-13}. */
final class Because {

    private Because() {}

    static <T> String of(Collection<T> all, Function<T, String> word, Function<T, List<String>> rules) {
        return all.stream()
                .map(one -> word.apply(one) + ":" + String.join(",", rules.apply(one)))
                .collect(Collectors.joining(" "));
    }

    static <T> List<T> read(String column, BiFunction<String, List<String>, T> make) {
        return Arrays.stream(column.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(":", 2))
                .map(one -> make.apply(one[0], Lists.split(one[1])))
                .toList();
    }
}
