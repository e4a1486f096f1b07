package dojang.policy.model;

import dojang.shared.model.Desk;

/** Where the drafter sits; this post never reviews or decides the draft (SD-1). */
public record DrafterSeat(Desk desk) {}
