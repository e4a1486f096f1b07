package dojang.policy.model;

import dojang.shared.model.Level;
import dojang.shared.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The authority-delegation table (위임전결표): for each kind the posts that may decide, lowest first, each with its limits.
 *
 * @param rows cells by kind
 */
public record DelegationTable(Text text, String basis, Map<String, List<Cell>> rows) {

    public DelegationTable {
        rows = Map.copyOf(rows);
        rows.forEach(DelegationTable::check);
    }

    /**
     * The level that decides: the lowest post whose every limit covers the facets (domain study 4.18-1).
     *
     * @return empty when the table has no row for the kind
     */
    public Optional<Level> decider(Facets facets) {
        for (var cell : cells(facets)) {
            if (cell.covers(facets)) {
                return Optional.of(cell.level());
            }
        }
        return Optional.empty();
    }

    /** The facets the row looks at, as facts. */
    public List<String> facts(Facets facets) {
        return cells(facets).stream()
                .flatMap(cell -> cell.limits().stream())
                .flatMap(Condition::tests)
                .map(test -> facets.fact(test.facet()))
                .distinct()
                .toList();
    }

    private List<Cell> cells(Facets facets) {
        return facets.word(FacetName.KIND).map(rows::get).orElse(List.of());
    }

    private static void check(String kind, List<Cell> cells) {
        boolean rising = true;
        for (int place = 1; place < cells.size(); place++) {
            rising &= cells.get(place - 1).level().compareTo(cells.get(place).level()) < 0;
        }
        if (!rising || cells.isEmpty() || !cells.get(cells.size() - 1).limits().isEmpty()) {
            throw new IllegalArgumentException(kind
                    + ": cells go from low to high and the last one has no limits, so that every matter has a decider");
        }
    }

    /**
     * How far one post may decide.
     *
     * @param limits all must hold
     */
    public record Cell(Level level, List<Condition> limits) {

        public Cell {
            limits = List.copyOf(limits);
        }

        boolean covers(Facets facets) {
            for (var limit : limits) {
                if (!limit.holds(facets)) {
                    return false;
                }
            }
            return true;
        }
    }
}
