package dojang.approval.application;

import dojang.approval.model.Paper;
import dojang.approval.persistence.CaseQueries;
import dojang.directory.application.Directory;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/**
 * Who may see a case (domain study 4.15): its drafter and drafting unit, the heads above that unit, whoever is or was
 * on its chain, and auditors; the registry sees what was approved. The only place that answers this question.
 */
@ApplicationScoped
public class CaseAccess {

    @Inject
    Directory directory;

    @Inject
    CaseQueries queries;

    public boolean maySee(CaseId id, Paper paper, Stamp stamp) {
        return paper.drafter().equals(stamp.person())
                || directory.roles(stamp.person()).contains(Roles.AUDITOR)
                || stamp.sitsIn(paper.desk().unit())
                || headsAbove(paper, stamp)
                || isOnChain(id, stamp)
                || (stamp.roles().contains(Stamp.REGISTRY) && queries.wasApproved(id));
    }

    private boolean headsAbove(Paper paper, Stamp stamp) {
        return stamp.seats().stream()
                .filter(seat -> seat.head())
                .anyMatch(seat -> directory
                        .unitTree(seat.desk().unit())
                        .contains(paper.desk().unit()));
    }

    private boolean isOnChain(CaseId id, Stamp stamp) {
        var posts = stamp.seats().stream().map(seat -> seat.desk().post()).collect(Collectors.toUnmodifiableSet());
        return queries.isOnChain(id, stamp.person(), posts);
    }
}
