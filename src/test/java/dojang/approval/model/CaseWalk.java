package dojang.approval.model;

import dojang.audit.model.CanonicalJsonReader;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.SectionChange;
import dojang.shared.model.UnitId;
import dojang.shared.model.WorkingCalendar;
import dojang.support.SampleWatch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Somebody who wanders through the life of a case at random: any person asks anything at any time; what the rules accept
 * happens. The seed makes a walk repeatable.
 */
final class CaseWalk {

    private static final int PEOPLE = 9;
    static final int DECIDER = 4;
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of());

    private final Random random;
    private final List<Replay.Line> lines = new ArrayList<>();
    private final List<Desk> desks;
    private final WalkVersions versions;
    private final WalkCommands commands;
    private ApprovalCase current;
    private Instant now = Instant.parse("2024-04-18T01:00:00Z");

    /** One act: who asked what, and what the rules answered. */
    record Act(ApprovalCase before, Command command, ActorContext actor, Decision decision) {}

    CaseWalk(long seed) {
        random = new Random(seed);
        // 0 drafter, 1 division head (same unit), 2 and 3 further reviewers, 4 decider, 5 to 8 other units
        desks = IntStream.range(0, PEOPLE)
                .mapToObj(place ->
                        new Desk(new PostId(id("post", place)), new UnitId(id("unit", place == 1 ? 0 : place))))
                .toList();
        versions = new WalkVersions(seed, random, desks);
        commands = new WalkCommands(random, desks, versions);
        current = ApprovalCase.drafted(
                new CaseId(id("case", 0)), new Paper("V-2024-0001", "ANY", person(0), desks.get(0)));
    }

    ApprovalCase current() {
        return current;
    }

    /** Goes on from the case as it is read somewhere else. */
    void goOn(ApprovalCase read) {
        current = read;
    }

    List<Replay.Line> lines() {
        return lines;
    }

    /** What the last submission or edit that was accepted changed. */
    List<SectionChange> lastChanges() {
        return versions.lastChanges();
    }

    /** One random act. */
    Act act() {
        now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(3) == 0 ? 60 * 60 : 60)));
        var open = current.steps().stream()
                .filter(step -> step.state().isWaiting())
                .toList();
        int mood = random.nextInt(10);
        var own = mood < 5 && !open.isEmpty()
                ? open.get(random.nextInt(open.size()))
                : mood < 7 && !current.steps().isEmpty() ? commands.any(current) : null;
        boolean follows = current.state().isStanding() && random.nextBoolean();
        var actor = actor(follows ? random.nextInt(2) * DECIDER : own == null ? random.nextInt(PEOPLE) : place(own));
        versions.forget();
        var asked = follows
                ? commands.sequels(current, actor)
                : own == null ? commands.of(current, actor) : commands.onStep(current, own, now);
        var rare = mood == 9 ? secondThought() : Optional.<Step>empty();
        if (rare.isPresent()) {
            actor = actor(place(rare.get()));
            asked = List.of(
                    new StepCommand.Reopen(rare.get().id(), "think again"),
                    new StepCommand.LateOpinion(rare.get().id(), new Opinion(CommentClass.WISH, "late")));
        }
        var command = asked.get(random.nextInt(asked.size()));
        var act = new Act(current, command, actor, CommandRules.decide(current, command, actor));
        if (act.decision() instanceof Decision.Accepted accepted) {
            remember(command, accepted);
        }
        return act;
    }

    /** Everything anybody could ask now, each thing asked once of the rules; nothing happens. */
    List<Act> everything() {
        var acts = new ArrayList<Act>();
        for (int who = 0; who < PEOPLE; who++) {
            var actor = actor(who);
            var asked = new ArrayList<>(commands.of(current, actor));
            current.steps().forEach(step -> asked.addAll(commands.onStep(current, step, now)));
            current.seen()
                    .ifPresent(digest ->
                            current.steps().forEach(step -> asked.addAll(commands.noes(current, step, digest))));
            asked.forEach(command ->
                    acts.add(new Act(current, command, actor, CommandRules.decide(current, command, actor))));
        }
        return acts;
    }

    private void remember(Command command, Decision.Accepted accepted) {
        versions.accept(current, command);
        current = accepted.after();
        lines.add(new Replay.Line(
                now, accepted.events().stream().map(CaseWalk::stored).toList()));
    }

    /** As it comes back from the log. */
    private static Map<String, Object> stored(ApprovalEvent event) {
        return CanonicalJsonReader.object(CanonicalJson.bytes(event.body())).orElseThrow();
    }

    /** The person at the own desk; sometimes with an acting order for another one, sometimes with somebody away. */
    private ActorContext actor(int who) {
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(desks.get(who), false, who != 0));
        if (random.nextInt(4) == 0) {
            int absent = random.nextInt(PEOPLE);
            if (absent != who && absent != 0) {
                seats.add(new Seat(desks.get(absent), true, true));
            }
        }
        var away = random.nextInt(3) == 0
                ? Map.of(desks.get(1 + random.nextInt(3)).post(), LocalDate.MAX)
                : Map.<PostId, LocalDate>of();
        return new ActorContext(person(who), now, seats, CALENDAR, away, Set.of(), Set.of(), SampleWatch.WATCH);
    }

    /** Who sits at the step's desk; after it was handed on, anybody may be asked. */
    private int place(Step step) {
        return Math.max(0, desks.indexOf(step.desk()));
    }

    /** A step that was carried, or gone without: rare enough to be looked for. */
    private Optional<Step> secondThought() {
        return current.steps().stream()
                .filter(step -> step.state() == StepState.CARRIED || step.state() == StepState.LAPSED)
                .findFirst();
    }

    private static PersonId person(int place) {
        return new PersonId(id("person", place));
    }

    static UUID id(String name, int place) {
        return UUID.nameUUIDFromBytes((name + place).getBytes(StandardCharsets.UTF_8));
    }
}
