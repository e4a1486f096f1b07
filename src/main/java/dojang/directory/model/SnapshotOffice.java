package dojang.directory.model;

import dojang.shared.model.Desk;
import dojang.shared.model.OfficeView;
import dojang.shared.model.PostId;
import dojang.shared.model.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The office around one drafting unit. */
public record SnapshotOffice(DirectorySnapshot directory, UnitId draftingUnit, Instant at) implements OfficeView {

    @Override
    public List<LineDesk> line() {
        var line = new ArrayList<LineDesk>();
        var unit = directory.unit(draftingUnit);
        while (unit.isPresent()) {
            directory
                    .head(unit.get().id())
                    .map(post -> new LineDesk(post.desk(), post.level()))
                    .ifPresent(line::add);
            unit = Optional.ofNullable(unit.get().parent()).flatMap(directory::unit);
        }
        return line;
    }

    @Override
    public Optional<Desk> headOf(String task) {
        return directory.records().units().stream()
                .filter(unit -> task.equals(unit.task()))
                .findFirst()
                .flatMap(unit -> directory.head(unit.id()))
                .map(PostRecord::desk);
    }

    @Override
    public boolean isHeld(PostId post) {
        return directory.isHeld(post, at);
    }
}
