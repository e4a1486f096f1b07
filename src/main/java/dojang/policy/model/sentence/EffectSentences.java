package dojang.policy.model.sentence;

import dojang.policy.model.Condition;
import dojang.policy.model.Effect;
import dojang.policy.model.FacetName;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Quorum;
import dojang.shared.model.Deadline;
import dojang.shared.model.DutyStart;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a rule does, as sentences. */
public final class EffectSentences {

    private final PolicyPack pack;
    private final Lexicon lexicon;
    private final FacetWords words;
    private final ConditionSentences conditions;

    public EffectSentences(PolicyPack pack, Lexicon lexicon) {
        this.pack = pack;
        this.lexicon = lexicon;
        words = new FacetWords(pack, lexicon);
        conditions = new ConditionSentences(words);
    }

    /** One sentence for each effect, with its own condition where it has one. */
    public List<Text> of(List<Effect> effects) {
        return effects.stream().map(this::of).toList();
    }

    private Text of(Effect effect) {
        var teller = new Teller();
        effect.tell(teller);
        if (effect.when().equals(Condition.always())) {
            return teller.said;
        }
        var when = conditions.of(effect.when());
        return new Text("(" + when.ko() + ") " + teller.said.ko(), teller.said.en() + " (where " + when.en() + ")");
    }

    /** Puts one effect into words. */
    private final class Teller implements Effect.Listener {

        private Text said = new Text("", "");

        @Override
        public void step(Effect.AddStep step) {
            var asked = new ArrayList<Text>();
            step.tasks().forEach(task -> asked.add(pack.words().of(task)));
            if (step.tasksOf() != null) {
                asked.add(named(step.tasksOf()));
            }
            boolean audit = step.kind() == StepKind.PRE_AUDIT;
            var ko = String.join(", ", asked.stream().map(Text::ko).toList()) + (audit ? " 일상감사" : " 협조");
            var en = String.join(", ", asked.stream().map(Text::en).toList()) + (audit ? " reviews first" : " concurs");
            said = blocking(step.blocking(), enough(step.quorum(), new Text(ko, en)));
        }

        private Text enough(Quorum quorum, Text asked) {
            if (quorum.needed() == 0) {
                return asked;
            }
            var enough = QuorumSentences.of(quorum.needed(), quorum.rest());
            return new Text(asked.ko() + " — " + enough.ko(), asked.en() + "; " + enough.en());
        }

        private Text named(FacetName tasks) {
            return tasks == FacetName.TASKS
                    ? new Text("관련 업무의 부서", "every unit whose work is touched")
                    : words.name(tasks);
        }

        private Text blocking(Condition blocking, Text asked) {
            if (blocking.equals(Condition.never())) {
                return asked;
            }
            if (blocking.equals(Condition.always())) {
                return new Text(asked.ko() + " — 반대하면 멈춤", asked.en() + "; its refusal stops the case");
            }
            var when = conditions.of(blocking);
            return new Text(
                    asked.ko() + " — " + when.ko() + ": 반대하면 멈춤",
                    asked.en() + "; its refusal stops the case where " + when.en());
        }

        @Override
        public void gate(Effect.AddGate gate) {
            var name = lexicon.say("gate." + gate.kind());
            var blocks = lexicon.say("blocks." + gate.blocks().name());
            said = new Text(
                    name.ko() + " — " + blocks.ko() + (gate.strict() ? ", 이견 없음이어야 함" : ""),
                    name.en() + ": " + lower(blocks.en()) + (gate.strict() ? ", and without objection" : ""));
        }

        @Override
        public void duty(Effect.AddDuty duty) {
            var name = lexicon.say("duty." + duty.kind());
            var start = lexicon.say("start." + duty.starts().name());
            boolean working = duty.deadline().count() == Deadline.DayCount.WORKING;
            int days = duty.deadline().days();
            boolean before = duty.starts() == DutyStart.BEFORE_EVENT;
            said = new Text(
                    "%s — %s %d%s %s"
                            .formatted(name.ko(), start.ko(), days, working ? "근무일" : "일", before ? "전까지" : "안"),
                    "%s: %d %s %s".formatted(name.en(), days, working ? "working days" : "days", start.en()));
        }

        @Override
        public void require(Effect.Require required) {
            said = required.words();
        }

        @Override
        public void refuse(Effect.Refuse refused) {
            said = new Text(
                    "상신 불가: " + refused.words().ko(),
                    "Cannot be submitted: " + refused.words().en());
        }

        @Override
        public void flag(Effect.SetFlag flag) {
            var claim = words.claim(flag.flag(), true);
            said = new Text("‘" + claim.ko() + "’(으)로 봄", "it counts as: " + claim.en());
        }

        @Override
        public void copy(Effect.AddCopy copy) {
            var name = lexicon.say("copy." + copy.recipient());
            said = new Text("시행할 때 사본: " + name.ko(), "a copy on issue: " + name.en());
        }

        @Override
        public void mark(Effect.Mark mark) {
            var name = lexicon.say("mark." + mark.kind());
            said = new Text("감사 담당자에게 표시: " + name.ko(), "shown to the auditor: " + lower(name.en()));
        }

        @Override
        public void elevate(Effect.Elevate elevate) {
            said = new Text("요청한 상급자가 결재", "the higher post asked for decides");
        }
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
