package dojang.policy.model;

import dojang.shared.model.StepKind;

/** Working days allowed for a kind of step; of several clocks for a kind the first that applies counts. */
public record Clock(StepKind kind, Condition when, int workingDays) {}
