package dojang.approval.model;

import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What follows a decision: readers, instructions, issuing, and the end of a case. */
public sealed interface AfterDecisionCommand extends Command {

    /** Somebody to whom a text is to be sent. */
    record Addressee(String name, Channel channel) {

        public Addressee {
            name = name.strip();
        }

        Map<String, Object> fact() {
            return Map.of("name", name, "channel", channel.name());
        }
    }

    private static boolean areNamed(List<Addressee> to) {
        return !to.isEmpty() && to.stream().noneMatch(one -> one.name().isEmpty());
    }

    /** 공람: gives the case to further readers. */
    record Circulate(List<Step> readers) implements AfterDecisionCommand {
        public Circulate {
            readers = List.copyOf(readers);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "posts",
                    readers.stream()
                            .map(step -> step.desk().post().toString())
                            .sorted()
                            .toList());
        }

        @Override
        public boolean isChosen(Need what) {
            return !readers.isEmpty();
        }
    }

    /** Reads along (공람) or afterwards (후열). */
    record Read(StepId step, Opinion opinion) implements AfterDecisionCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString(), "opinion", opinion.text());
        }
    }

    /**
     * 지시: the decider's order with a deadline.
     *
     * @param to the post that owes it
     */
    record Instruct(DutyId duty, PostId to, String words, LocalDate due) implements AfterDecisionCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("to", to.toString(), "words", words, "due", due.toString());
        }

        @Override
        public String reason() {
            return words;
        }
    }

    /**
     * 시행: sends the approved text.
     *
     * @param text digest of the version that is sent; refused when it is not the approved one (decree Art. 17)
     * @param step id of the issuing step this makes
     */
    record Issue(StepId step, Digest text, Mark mark, List<Addressee> to) implements AfterDecisionCommand {
        public Issue {
            to = List.copyOf(to);
        }

        @Override
        public Map<String, Object> facts() {
            var facts = new TreeMap<String, Object>(Map.of("text", text.hex(), "mark", mark.name()));
            facts.put("to", to.stream().map(Addressee::fact).toList());
            return facts;
        }

        @Override
        public boolean isChosen(Need what) {
            return areNamed(to);
        }
    }

    /** 재발신: sends it to further recipients (decree Art. 15(4)). */
    record Redispatch(List<Addressee> to, String reason) implements AfterDecisionCommand {
        public Redispatch {
            to = List.copyOf(to);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("to", to.stream().map(Addressee::fact).toList(), "reason", reason);
        }

        @Override
        public boolean isChosen(Need what) {
            return areNamed(to);
        }
    }

    /** Records that the text reached a recipient, from when on it takes effect there (decree Art. 6). */
    record Receipt(String recipient) implements AfterDecisionCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("recipient", recipient);
        }
    }

    /** 완결: nothing is left to do. */
    record Close() implements AfterDecisionCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }
    }

    /** The approval of another case ends this one; asked by the door, never by a person. */
    record Replace(Paper.Effect effect, CaseId by) implements AfterDecisionCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("effect", effect.name(), "by", by.toString());
        }
    }
}
