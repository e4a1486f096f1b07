package dojang.desk.application;

import dojang.approval.model.DueDates;
import dojang.approval.model.Waiting;
import dojang.approval.persistence.InboxLine;
import dojang.directory.application.Directory;
import dojang.shared.model.ActorContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays lines out for one reader. */
@ApplicationScoped
class InboxRows {

    @Inject
    Directory directory;

    List<InboxRow> of(Collection<InboxLine> lines, ActorContext actor) {
        return lines.stream().map(line -> of(line, actor)).toList();
    }

    InboxRow of(InboxLine line, ActorContext actor) {
        var row = line.row();
        var step = asked(line, actor);
        return new InboxRow(
                row.id(),
                row.paper().reference(),
                row.paper().kind(),
                row.title(),
                directory.personName(row.paper().drafter()),
                directory.unitName(row.paper().desk().unit()),
                row.state(),
                step == null ? null : step.stepKind(),
                step == null ? 0 : step.stage(),
                row.stages(),
                step == null ? null : step.due(),
                step == null ? null : step.opened(),
                step != null
                        && actor.seatAt(step.post()).map(seat -> seat.acting()).orElse(false),
                row.version(),
                DueDates.isStale(row.state(), row.passage().returned(), actor));
    }

    /** The step that is asked, the reader's own when several are. */
    private static @Nullable Waiting asked(InboxLine line, ActorContext actor) {
        return line.asked().stream()
                .filter(step -> actor.seatAt(step.post()).isPresent())
                .findFirst()
                .orElse(line.asked().isEmpty() ? null : line.asked().get(0));
    }
}
