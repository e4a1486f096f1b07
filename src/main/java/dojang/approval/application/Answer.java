package dojang.approval.application;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the door answered to one act.
 *
 * @param accepted whether the rules said yes
 * @param refusal  code of the refusal, message key {@code refusal.CODE}; null when accepted
 * @param rules    ids of the rules that said no
 * @param details  who was faster and when, which field, in words of the refusal's message parameters
 * @param entry    number of the entry in the log that records this answer
 */
public record Answer(boolean accepted, @Nullable String refusal, List<String> rules, List<String> details, long entry)
        implements Serializable {}
