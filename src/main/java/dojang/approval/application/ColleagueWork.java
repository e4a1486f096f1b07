package dojang.approval.application;

import dojang.approval.model.AllowedActs;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Step;
import dojang.approval.model.Verb;
import dojang.approval.model.WorkAllocation;
import dojang.approval.model.WorkAllocation.Chosen;
import dojang.approval.model.WorkAllocation.Colleague;
import dojang.approval.model.WorkAllocation.Strategy;
import dojang.approval.persistence.WorkQueries;
import dojang.directory.application.Directory;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.PostRecord;
import dojang.shared.model.ActorContext;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom a unit's step could be handed to: reads the work of the unit's desks and asks {@link WorkAllocation}. */
@ApplicationScoped
public class ColleagueWork {

    @Inject
    WorkQueries work;

    @Inject
    Directory directory;

    /** One line for each way that leads to somebody; none for whoever may not hand the step on. */
    public List<ColleagueLine> lines(ApprovalCase current, StepId id, ActorContext actor) {
        if (!AllowedActs.on(current, id, actor).contains(Verb.REASSIGN)) {
            return List.of();
        }
        var step = current.step(id).orElseThrow();
        return WorkAllocation.of(current, step, colleagues(current, step, actor)).stream()
                .map(found -> new ColleagueLine(
                        found.way(),
                        found.desk().post().toString(),
                        directory.postTitle(found.desk().post()),
                        directory
                                .holderOf(found.desk().post(), actor.at())
                                .map(directory::personName)
                                .orElseThrow(),
                        found.figure()))
                .toList();
    }

    /** Where the way leads on the locked case. */
    Chosen chosen(Strategy way, ApprovalCase current, StepId id, ActorContext actor) {
        return new Chosen(
                way,
                current.step(id)
                        .flatMap(step -> WorkAllocation.by(way, current, step, colleagues(current, step, actor)))
                        .orElse(null));
    }

    /** The desks of the unit at which somebody is today, beside its head, who shares out. */
    private List<Colleague> colleagues(ApprovalCase current, Step step, ActorContext actor) {
        var holders = holders(step.desk().unit(), actor.at());
        var posts = holders.keySet().stream().map(PostRecord::id).toList();
        var answered = work.answered(holders.values(), current.paper().kind());
        Map<PostId, Long> open = work.waiting(posts);
        Map<PostId, Instant> given = work.lastGiven(posts);
        return holders.entrySet().stream()
                .map(entry -> new Colleague(
                        entry.getKey().desk(),
                        entry.getValue(),
                        answered.getOrDefault(entry.getValue(), 0L),
                        open.getOrDefault(entry.getKey().id(), 0L),
                        given.get(entry.getKey().id())))
                .toList();
    }

    private Map<PostRecord, PersonId> holders(UnitId unit, Instant at) {
        var present = new LinkedHashMap<PostRecord, PersonId>();
        directory.snapshot().records().posts().stream()
                .filter(post -> post.unit().equals(unit) && !post.head())
                .forEach(post -> directory
                        .holderOf(post.id(), at)
                        .filter(holder -> !directory.isAbsent(holder, at)
                                && directory
                                        .person(holder)
                                        .filter(PersonRecord::mayStandIn)
                                        .isPresent())
                        .ifPresent(holder -> present.put(post, holder)));
        return present;
    }
}
