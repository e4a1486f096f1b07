package dojang.support;

import dojang.policy.application.Packs;
import dojang.shared.model.TimeLimits;

/** Limits and reminders of the shipped rule book. */
public final class SampleWatch {

    public static final TimeLimits WATCH = Packs.shipped().extras().watch();

    private SampleWatch() {}
}
