package dojang.people.application;

import dojang.directory.model.ImportProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What files would bring into the directory.
 *
 * @param problems  every one by file and line; nothing is written unless there is none
 * @param mendable  whether the rest could be imported without the bad lines
 * @param units     units the good lines name, new or known
 * @param leftOut   lines that would be left out then
 */
public record ImportReport(
        List<ImportProblem> problems, boolean mendable, int units, int posts, int people, int terms, int leftOut)
        implements Serializable {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
