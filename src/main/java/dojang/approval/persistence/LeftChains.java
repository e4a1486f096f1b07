package dojang.approval.persistence;

import static dojang.shared.persistence.Query.places;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Chain;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chains of versions that were left, as their last moment was. */
@ApplicationScoped
public class LeftChains {

    private static final String DOCUMENTS = "select case_id, document from left_chain where case_id in ";

    @Inject
    Sql sql;

    /** The oldest first, of each case that has left a version. */
    public Map<CaseId, List<Chain>> of(Collection<CaseId> some) {
        return some.isEmpty() ? Map.of() : read(places(some) + " order by case_id, version_no", ids(some));
    }

    Optional<Chain> of(CaseId id, int version) {
        return read("(?) and version_no = ?", List.of(id.value(), version)).values().stream()
                .flatMap(List::stream)
                .findFirst();
    }

    void keep(ApprovalCase before) {
        var document = CaseDocument.of(before.chain().left());
        sql.change(
                "insert into left_chain (case_id, version_no, document) values (?, ?, ?)",
                List.of(before.id().value(), before.draft().number(), document));
    }

    private Map<CaseId, List<Chain>> read(String which, List<Object> values) {
        return sql
                .list(DOCUMENTS + which, values, row -> {
                    var id = new CaseId(CaseColumns.uuid(row, "case_id"));
                    return Map.entry(id, CaseDocument.chain(id, row.getBytes("document")));
                })
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static List<Object> ids(Collection<CaseId> some) {
        return some.stream().<Object>map(CaseId::value).toList();
    }
}
