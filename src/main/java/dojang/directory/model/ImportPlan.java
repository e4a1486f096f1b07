package dojang.directory.model;

import java.util.List;

/**
 * What an import would write, and why it must not.
 *
 * @param problems by file and line; nothing may be written unless it is empty
 */
public record ImportPlan(Records records, List<ImportProblem> problems) {

    public ImportPlan {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
