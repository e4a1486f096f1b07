package dojang.policy.web;

import dojang.policy.application.WhatIfAnswer;
import dojang.policy.application.WhatIfAnswer.FollowLine;
import dojang.policy.application.WhatIfAnswer.NeedLine;
import dojang.policy.application.WhatIfAnswer.StepLine;
import dojang.policy.model.Compared;
import dojang.policy.model.Compared.Change;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer beside the one it is compared with, line by line. */
public record WhatIfLines(
        WhatIfAnswer answer,
        List<Compared<StepLine>> steps,
        List<Compared<FollowLine>> follow,
        List<Compared<NeedLine>> needs)
        implements Serializable {

    static WhatIfLines of(WhatIfAnswer before, WhatIfAnswer now) {
        return new WhatIfLines(
                now,
                Compared.of(before.steps(), now.steps(), StepLine::key, WhatIfLines::content),
                Compared.of(before.follow(), now.follow(), FollowLine::key, line -> line),
                Compared.of(before.needs(), now.needs(), line -> line.rule() + line.field(), line -> line));
    }

    /** What matters of a step; its number moves when others come or go. */
    private static Object content(StepLine step) {
        return List.of(
                step.kind(), step.blocking(), Optional.ofNullable(step.quorum()), step.workingDays(), step.because());
    }

    /** How many lines differ. */
    public long differences() {
        return Stream.of(steps, follow, needs)
                .flatMap(List::stream)
                .filter(line -> line.change() != Change.SAME)
                .count();
    }

    /** The step that decides; null when the draft could not be submitted. */
    public @Nullable StepLine decider() {
        var steps = answer.steps();
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }
}
