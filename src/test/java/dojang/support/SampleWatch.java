package dojang.support;

import dojang.policy.application.Packs;
import dojang.shared.model.Watch;

/** Limits and reminders of the shipped rule book. */
public final class SampleWatch {

    public static final Watch WATCH = Packs.shipped().extras().watch();

    private SampleWatch() {}
}
