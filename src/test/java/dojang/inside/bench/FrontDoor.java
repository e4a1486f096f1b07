package dojang.inside.bench;

import dojang.approval.application.ApprovalService;
import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.approval.model.StepState;
import dojang.desk.application.CaseSheet;
import dojang.dev.Actors;
import dojang.dev.AutoPlay;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The product: a decision goes through {@link ApprovalService} as the person who is asked. */
@ApplicationScoped
class FrontDoor implements Subject {

    /** So many cases are prepared at the same time. */
    private static final int CLERKS = 4;

    private static final Opinion WORDS = new Opinion(Opinion.NONE.weight(), "검토한 바 이견 없음");

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    AutoPlay people;

    @Inject
    Actors actors;

    @Inject
    ApprovalService approvals;

    /** Who answers which box, learnt from one case that was played to its end. */
    private record Part(int box, StepKind kind, String login) {}

    @Override
    public String name() {
        return "dojang";
    }

    /** A visit of 36 guests: review, two concurrences, review, decision by the head of the office. */
    @Override
    public List<List<Deed>> chains(int number) throws Exception {
        var content = Papers.read(Papers.KAZAKH_VISIT)
                .with("guestCount", 36L)
                .with("countryCounts", List.of(Map.of("id", "c1", "country", "KZ", "count", 36L)))
                .with("emergencyPlan", "행사 보험 가입, 응급 연락망과 인근 병원을 일정표에 적는다.");
        var parts = parts(content);
        if (parts.size() != STEPS) {
            throw new IllegalStateException("the rules ask " + parts.size() + " desks: " + parts);
        }
        return prepared(number, () -> {
            var sheet = submitted(content);
            return parts.stream().map(part -> deed(sheet, part)).toList();
        });
    }

    /** The visit of 16 guests, endorsed by the division head, so that its concurring units are asked all at once. */
    @Override
    public List<List<Deed>> races(int number) throws Exception {
        var content = Papers.read(Papers.UZBEK_VISIT);
        var parts = parts(content);
        var concurring = parts.stream()
                .filter(part -> part.kind() == StepKind.CONCURRENCE)
                .limit(AT_ONCE)
                .toList();
        return prepared(number, () -> {
            var sheet = submitted(content);
            deed(sheet, parts.get(0)).put();
            return concurring.stream().map(part -> deed(sheet, part)).toList();
        });
    }

    private static List<List<Deed>> prepared(int number, Callable<List<Deed>> one) throws Exception {
        var cases = Collections.synchronizedList(new ArrayList<List<Deed>>());
        var makers = Collections.<List<Deed>>nCopies(number, List.of(() -> cases.add(one.call())));
        var made = Load.chains(CLERKS, makers);
        if (made.first() != null) {
            throw new IllegalStateException("a case could not be prepared", made.first());
        }
        return cases;
    }

    private List<Part> parts(Content content) {
        var id = ministry.opened().submitted(Ministry.DRAFTER, "HOST_VISIT", content);
        var parts = new ArrayList<Part>();
        for (int box = asked(id); box >= 0; box = asked(id)) {
            var kind = scenario.sheet(Ministry.DRAFTER, id).boxes().get(box).kind();
            parts.add(new Part(box, kind, people.next(Ministry.DRAFTER, id).orElseThrow()));
        }
        return parts;
    }

    /** The first box that waits for an answer, or -1. */
    private int asked(CaseId id) {
        var boxes = scenario.sheet(Ministry.DRAFTER, id).boxes();
        for (int box = 0; box < boxes.size(); box++) {
            if (boxes.get(box).state() == StepState.ACTIVE && boxes.get(box).stepId() != null) {
                return box;
            }
        }
        return -1;
    }

    private CaseSheet submitted(Content content) {
        return scenario.sheet(Ministry.DRAFTER, scenario.submitted(Ministry.DRAFTER, "HOST_VISIT", content));
    }

    private Deed deed(CaseSheet sheet, Part part) {
        var id = sheet.head().id();
        var seen = Objects.requireNonNull(sheet.head().seen());
        var step =
                StepId.of(Objects.requireNonNull(sheet.boxes().get(part.box()).stepId()));
        var command = command(part.kind(), step, seen);
        return () -> Scenario.require(
                actors.as(part.login(), () -> approvals.put(id, UUID.randomUUID(), command)),
                part.kind() + " by " + part.login());
    }

    private static Command command(StepKind kind, StepId step, Digest seen) {
        if (kind.decides()) {
            return new Command.Approve(step, seen, WORDS, Set.of(), "");
        }
        return kind == StepKind.REVIEW ? new Command.Endorse(step, seen, WORDS) : new Command.Concur(step, seen, WORDS);
    }
}
