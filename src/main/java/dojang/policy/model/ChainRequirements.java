package dojang.policy.model;

import dojang.shared.model.ChainPlan.PlannedCopy;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.Desk;
import dojang.shared.model.DutyStart;
import dojang.shared.model.Marked;
import dojang.shared.model.OfficeView;
import dojang.shared.model.PostId;
import dojang.shared.model.Scope;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.shared.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers what the rules ask for on given facets: desks, gates, duties, reasons and objections, in pack order. */
final class ChainRequirements implements Effect.Listener {

    /** In a scope of a pack: the sections that name the unit's task. */
    private static final String TOUCHED = "{touched}";

    private final PolicyPack pack;
    private final Facets facets;
    private final OfficeView office;
    private final DrafterSeat drafter;
    private final Map<PostId, Asked> concurrences = new LinkedHashMap<>();
    private final Map<PostId, Asked> audits = new LinkedHashMap<>();
    private final Map<String, PlannedGate> gates = new LinkedHashMap<>();
    private final Map<String, PlannedDuty> duties = new LinkedHashMap<>();
    private final Map<String, PlannedCopy> copies = new LinkedHashMap<>();
    private final Map<String, Marked> marks = new LinkedHashMap<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();
    private String rule = "";

    private ChainRequirements(PolicyPack pack, Facets facets, OfficeView office, DrafterSeat drafter) {
        this.pack = pack;
        this.facets = facets;
        this.office = office;
        this.drafter = drafter;
    }

    static ChainRequirements of(PolicyPack pack, Facets facets, OfficeView office, DrafterSeat drafter) {
        var assembly = new ChainRequirements(pack, facets, office, drafter);
        pack.rules().forEach(assembly::apply);
        return assembly;
    }

    /** Without those who audit the draft anyway: nobody signs twice (SD-2). */
    List<Asked> concurrences() {
        return concurrences.values().stream()
                .filter(asked -> !audits.containsKey(asked.desk().post()))
                .toList();
    }

    /** Who is asked to concur and to audit audits, for all the rules behind both. */
    List<Asked> audits() {
        return audits.entrySet().stream()
                .map(entry -> Optional.ofNullable(concurrences.get(entry.getKey()))
                        .map(entry.getValue()::and)
                        .orElse(entry.getValue()))
                .toList();
    }

    List<PlannedGate> gates() {
        return List.copyOf(gates.values());
    }

    List<PlannedDuty> duties() {
        return List.copyOf(duties.values());
    }

    List<PlannedCopy> copies() {
        return List.copyOf(copies.values());
    }

    List<Marked> marks() {
        return List.copyOf(marks.values());
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    List<Objection> objections() {
        return List.copyOf(objections);
    }

    private void apply(Rule next) {
        rule = next.id();
        var effects = next.effectsOn(facets);
        effects.forEach(effect -> effect.tell(this));
        if (!effects.isEmpty()) {
            var facts = new ArrayList<>(next.when().facts(facets));
            effects.forEach(effect -> effect.when().facts(facets).stream()
                    .filter(fact -> !facts.contains(fact))
                    .forEach(facts::add));
            reasons.add(new Reason(rule, next.text(), next.basis(), facts));
        }
    }

    @Override
    public void step(Effect.AddStep step) {
        var tasks = new ArrayList<>(step.tasks());
        if (step.tasksOf() != null) {
            tasks.addAll(facets.words(step.tasksOf()));
        }
        tasks.forEach(task -> ask(step, task));
    }

    /** A unit is not asked about its own draft (SD-3); a unit that is missing or empty is an objection, not a guess. */
    private void ask(Effect.AddStep step, String task) {
        var desk = office.headOf(task);
        if (desk.isEmpty()) {
            object(new Text(
                    "%s 기능의 부서가 조직에 없습니다.".formatted(pack.words().of(task).ko()),
                    "No unit has the function %s."
                            .formatted(pack.words().of(task).en())));
        } else if (!desk.get().unit().equals(drafter.desk().unit())) {
            askHeld(step, task, desk.get());
        }
    }

    private void askHeld(Effect.AddStep step, String task, Desk desk) {
        if (!office.isHeld(desk.post())) {
            object(new Text(
                    "%s 부서장 자리가 비어 있고 직무대리도 없습니다."
                            .formatted(pack.words().of(task).ko()),
                    "Nobody heads the unit for %s or acts for its head."
                            .formatted(pack.words().of(task).en())));
            return;
        }
        int days = Optional.ofNullable(step.workingDays()).orElseGet(() -> pack.workingDays(step.kind(), facets));
        var terms = new Terms(
                step.blocking().holds(facets),
                days,
                scope(step, task),
                step.quorum().of(rule));
        var asked = new Asked(step.kind(), desk, terms, List.of(rule));
        (step.kind() == StepKind.PRE_AUDIT ? audits : concurrences).merge(desk.post(), asked, Asked::and);
    }

    /**
     * In a scope, {@code {task}} stands for the task that touches the unit, and {@code {touched}} for the sections that
     * name it; where nobody knows those, the unit answers for everything.
     */
    private Scope scope(Effect.AddStep step, String task) {
        return new Scope(step.scope().sections().stream()
                .flatMap(
                        section -> section.equals(TOUCHED) ? touched(task) : Stream.of(section.replace("{task}", task)))
                .toList());
    }

    private Stream<String> touched(String task) {
        var sections = facets.material().touched().getOrDefault(task, Set.of());
        return sections.isEmpty() ? Scope.EVERYTHING.sections().stream() : sections.stream();
    }

    @Override
    public void gate(Effect.AddGate gate) {
        var subjects = gate.perValueOf() == null ? List.of("") : facets.words(gate.perValueOf());
        for (var subject : subjects) {
            var planned = new PlannedGate(gate.kind(), subject, gate.blocks(), gate.strict(), List.of(rule));
            gates.merge(gate.kind() + "/" + subject, planned, ChainRequirements::stronger);
        }
    }

    @Override
    public void duty(Effect.AddDuty duty) {
        var from = startDay(duty.starts()).orElse(null);
        var planned = new PlannedDuty(duty.kind(), duty.deadline(), duty.starts(), from, List.of(rule));
        duties.merge(duty.kind() + "/" + duty.starts(), planned, ChainRequirements::sooner);
    }

    private Optional<LocalDate> startDay(DutyStart start) {
        return switch (start) {
            case APPROVAL, ACTING_DECISION -> Optional.empty();
            case SIGNING -> facets.day(FacetName.SIGNING_DAY);
            case COMPLETION ->
                facets.day(FacetName.EVENT_END)
                        .or(() -> facets.day(FacetName.EVENT_DAY))
                        .or(() -> facets.day(FacetName.SIGNING_DAY));
            case BEFORE_EVENT -> facets.day(FacetName.EVENT_DAY);
        };
    }

    @Override
    public void copy(Effect.AddCopy copy) {
        var planned = new PlannedCopy(copy.recipient(), List.of(rule));
        copies.merge(
                copy.recipient(),
                planned,
                (one, other) -> new PlannedCopy(one.recipient(), Asked.joined(one.because(), other.because())));
    }

    @Override
    public void mark(Effect.Mark mark) {
        marks.putIfAbsent(mark.kind(), new Marked(mark.kind(), rule));
    }

    @Override
    public void elevate(Effect.Elevate elevate) {
        // asked before the line is drawn, see Decider
    }

    @Override
    public void require(Effect.Require required) {
        if (!facets.filled().contains(required.field())) {
            objections.add(new Objection(rule, required.field(), required.words()));
        }
    }

    @Override
    public void refuse(Effect.Refuse refused) {
        objections.add(new Objection(rule, refused.field(), refused.words()));
    }

    @Override
    public void flag(Effect.SetFlag flag) {
        // raised by Flags before anything else is looked at
    }

    private void object(Text words) {
        objections.add(new Objection(rule, null, words));
    }

    private static PlannedGate stronger(PlannedGate one, PlannedGate other) {
        var blocks = one.blocks().compareTo(other.blocks()) <= 0 ? one.blocks() : other.blocks();
        var because = Asked.joined(one.because(), other.because());
        return new PlannedGate(one.kind(), one.subject(), blocks, one.strict() || other.strict(), because);
    }

    private static PlannedDuty sooner(PlannedDuty one, PlannedDuty other) {
        return new PlannedDuty(
                one.kind(),
                one.deadline().orSooner(other.deadline()),
                one.starts(),
                one.countsFrom(),
                Asked.joined(one.because(), other.because()));
    }
}
