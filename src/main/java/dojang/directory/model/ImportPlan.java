package dojang.directory.model;

import java.util.List;

/**
 * What an import would write, and why it must not.
 *
 * @param problems by file and line; nothing may be written unless it is empty
 * @param changes  what changes about people who are known, old and new
 */
public record ImportPlan(Records records, List<ImportProblem> problems, List<ImportChange> changes) {

    public ImportPlan {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
