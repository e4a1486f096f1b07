package dojang.desk.application;

import dojang.approval.application.Box;
import dojang.approval.application.DutyLine;
import dojang.approval.application.GateLine;
import dojang.approval.model.CaseState;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Paper.Effect;
import dojang.approval.model.Verb;
import dojang.audit.model.Finding;
import dojang.drafting.application.FileLine;
import dojang.drafting.application.ProblemLine;
import dojang.drafting.application.RuleLine;
import dojang.drafting.application.WordingLine;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.Marked;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page shows of a case to one reader.
 *
 * @param head        what the case is
 * @param boxes       the box row, in order; steps merged into a decision have no box
 * @param readers     who reads along or afterwards, and who sent the approved text
 * @param recipients  who got the approved text
 * @param sections    the text of the version shown
 * @param attachments files of the version shown
 * @param gates       outside consultations
 * @param duties      what follows from the decision
 * @param mine        what is asked of this reader; absent when nothing is
 * @param verbs       what the rules would accept from this reader now
 * @param follows     whether this reader may draft a case in the place of this one
 * @param groups      groups that are voting now, with which one more unit could be asked to vote
 * @param rules       every rule that shaped the chain, with its text and the facets it looked at
 * @param beside      what the rules say besides the chain
 * @param problems    for a draft: what still hinders its submission
 * @param altered     what is stored otherwise than the log says; then nothing here is to be relied on
 */
public record CaseSheet(
        Head head,
        List<Box> boxes,
        List<Box> readers,
        List<RecipientLine> recipients,
        List<Section> sections,
        List<FileLine> attachments,
        List<GateLine> gates,
        List<DutyLine> duties,
        @Nullable Mine mine,
        Set<Verb> verbs,
        boolean follows,
        List<Group> groups,
        List<RuleLine> rules,
        Beside beside,
        List<ProblemLine> problems,
        List<Finding> altered)
        implements Serializable {

    /** The steps that a decision of this reader has to face one by one. */
    public Set<StepId> unsettled() {
        return mine == null
                ? Set.of()
                : mine.dissent().stream()
                        .map(voice -> StepId.of(voice.stepId()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the case is.
     *
     * @param state of the case, or of a version that was left; message key {@code state.STATE}
     * @param seen what an actor signs: SHA-256 over version digest and chain digest; absent while drafting
     */
    public record Head(
            CaseId id,
            @Nullable String reference,
            String kind,
            String state,
            Text title,
            Text drafter,
            Text unit,
            int version,
            @Nullable Digest versionDigest,
            @Nullable Digest seen,
            @Nullable Integer packVersion,
            @Nullable String registerNumber,
            @Nullable Instant submittedAt,
            @Nullable Instant decidedAt)
            implements Serializable {}

    /**
     * Somebody who got the approved text.
     *
     * @param because the rules that send a copy, and then the name is a word, message key {@code copy.WORD}; else empty
     */
    public record RecipientLine(
            String name,
            Channel channel,
            Instant sent,
            @Nullable Instant received,
            List<String> because) implements Serializable {}

    /**
     * What the rules say besides the chain.
     *
     * @param copies  who gets a copy when the text is issued
     * @param marks   what is pointed out to the auditor
     * @param wording expressions of the text which the drafter answered
     * @param links   decisions this case would replace or revoke, and cases that replaced or revoked it
     */
    public record Beside(List<CopyLine> copies, List<Marked> marks, List<WordingLine> wording, List<LinkLine> links)
            implements Serializable {}

    /**
     * Another case that has to do with this one.
     *
     * @param effect  SUPERSEDES or REVOKES
     * @param forward whether this case has the effect on the other one; else the other one has it on this
     * @param state   the other case's; message key {@code state.STATE}
     */
    public record LinkLine(Effect effect, boolean forward, CaseId id, String reference, CaseState state)
            implements Serializable {}

    /** Somebody who gets a copy on issue; message key {@code copy.WORD}. */
    public record CopyLine(String recipient, List<String> because) implements Serializable {}

    /** One section of the text with its fields, in form order. */
    public record Section(String name, Text label, Digest digest, List<FieldLine> fields) implements Serializable {}

    /**
     * One field with its value as words, or a table.
     *
     * @param value empty when the field is a table
     * @param rows  cells of each row, for tables
     * @param columns column headings, for tables
     */
    public record FieldLine(Text label, Text value, List<Text> columns, List<List<Text>> rows)
            implements Serializable {}

    /**
     * What is asked of this reader.
     *
     * @param next what happens after a yes, as the post that is asked next; null when the case ends
     * @param dissent opinions against and open conditions, which a decider must acknowledge
     * @param targets earlier steps to which this reader could send the case back
     * @param verbs   what the rules would accept from this reader on the step now
     */
    public record Mine(
            String stepId,
            StepKind kind,
            boolean acting,
            boolean blocking,
            Instant due,
            List<String> because,
            @Nullable Text next,
            @Nullable Instant nextDue,
            List<Dissent> dissent,
            List<String> openGates,
            List<Target> targets,
            Set<Verb> verbs)
            implements Serializable {

        public boolean may(Verb verb) {
            return verbs.contains(verb);
        }

        /** Message key of what the verb is called on this step. */
        public String label(Verb verb) {
            return verb.label(kind, acting);
        }
    }

    /**
     * Somebody whose answer a decider must face.
     *
     * @param condition whether it is an open condition; else it is a dissent
     */
    public record Dissent(String stepId, Text unit, Text person, String opinion, boolean condition)
            implements Serializable {}

    /** An earlier step that could answer again. */
    public record Target(String stepId, StepKind kind, Text post, Text person) implements Serializable {}

    /**
     * Units that vote together.
     *
     * @param name   id of the rule that asks them
     * @param needed how many must agree
     * @param rest   what becomes of the others then: WITHDRAWN or MAY_SPEAK
     */
    public record Group(String name, int needed, String rest) implements Serializable {}
}
