package dojang.policy.model;

import dojang.shared.model.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * Working days allowed for a kind of step; of several clocks for a kind the first that applies counts.
 *
 * @param rule the rule that shortens or lengthens the usual time, told at every step it touches; null for the usual one
 */
public record Clock(
        StepKind kind,
        Condition when,
        int workingDays,
        @Nullable String rule) {}
