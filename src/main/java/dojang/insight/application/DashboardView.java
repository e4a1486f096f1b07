package dojang.insight.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a head sees.
 *
 * @param asOf    time of the product clock
 * @param ownOnly whether it covers the reader's own drafts only, because the reader heads no unit
 * @param figures single numbers
 * @param byStage open cases by the kind of step they wait at; a case with two kinds open counts in both
 * @param byAge   open cases by working days since their first submission
 * @param byUnit  open cases by the unit that has to answer
 * @param submitted all submitted cases
 * @param returned  those of them that came back at least once
 */
public record DashboardView(
        Instant asOf,
        boolean ownOnly,
        List<Figure> figures,
        List<Bar> byStage,
        List<Bar> byAge,
        List<Bar> byUnit,
        int submitted,
        int returned)
        implements Serializable {

    /** How many cases a selection holds; none where nothing stands on the page for it. */
    public String sizeOf(String selection) {
        return switch (selection) {
            case "submitted" -> String.valueOf(submitted);
            case "returned" -> String.valueOf(returned);
            default ->
                Stream.concat(
                                figures.stream()
                                        .filter(figure -> figure.selection().equals(selection)
                                                && figure.unit().isEmpty())
                                        .map(Figure::value),
                                Stream.of(byStage, byAge, byUnit)
                                        .flatMap(List::stream)
                                        .filter(bar -> bar.selection().equals(selection))
                                        .map(bar -> String.valueOf(bar.count())))
                        .findFirst()
                        .orElse("0");
        };
    }

    /**
     * One number.
     *
     * @param key       message keys {@code figure.KEY} and {@code figure.KEY.definition}
     * @param value     as shown, such as 12 or 4.2; empty when there is nothing to compute it from
     * @param unit      message key of its unit, such as unit.days; empty for a count
     * @param selection names exactly the cases it was made from
     */
    public record Figure(String key, String value, String unit, String selection) implements Serializable {}

    /**
     * One bar.
     *
     * @param label     in words
     * @param count     its length
     * @param share     of the longest bar, in percent
     * @param note      beside the bar, such as a median wait; empty for none
     * @param selection names exactly the cases it was made from
     */
    public record Bar(Text label, int count, int share, Text note, String selection) implements Serializable {}
}
