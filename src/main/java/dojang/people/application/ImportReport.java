package dojang.people.application;

import dojang.directory.model.ImportChange;
import dojang.directory.model.ImportProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What files would bring into the directory.
 *
 * @param problems  every one by file and line; nothing is written unless there is none
 * @param changes   what the good lines change about people who are known, old and new
 * @param mendable  whether the rest could be imported without the bad lines
 * @param units     units the good lines name, new or known
 * @param leftOut   lines that would be left out then
 */
public record ImportReport(
        List<ImportProblem> problems,
        List<ImportChange> changes,
        boolean mendable,
        int units,
        int posts,
        int people,
        int terms,
        int leftOut)
        implements Serializable {

    public ImportReport {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
