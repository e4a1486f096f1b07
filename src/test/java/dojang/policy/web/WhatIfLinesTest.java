package dojang.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.application.WhatIfAnswer;
import dojang.policy.application.WhatIfAnswer.Seat;
import dojang.policy.application.WhatIfAnswer.StepLine;
import dojang.policy.model.Compared;
import dojang.policy.model.Compared.Change;
import dojang.policy.model.sentence.QuorumSentences;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhatIfLinesTest {

    @Test
    void what_becomes_of_the_others_of_a_group_is_a_difference() {
        var everybody = answer(null);
        var withdrawn = answer(QuorumSentences.of(2, Rest.WITHDRAWN));
        var speaking = answer(QuorumSentences.of(2, Rest.MAY_SPEAK));

        assertThat(WhatIfLines.of(everybody, everybody).differences()).isZero();
        assertThat(WhatIfLines.of(speaking, answer(QuorumSentences.of(2, Rest.MAY_SPEAK)))
                        .differences())
                .isZero();
        assertThat(WhatIfLines.of(everybody, withdrawn).steps())
                .extracting(Compared::change)
                .containsExactly(Change.CHANGED);
        assertThat(WhatIfLines.of(withdrawn, speaking).steps())
                .extracting(Compared::change)
                .containsExactly(Change.CHANGED);
    }

    private static WhatIfAnswer answer(@Nullable Text quorum) {
        var seat = new Seat(new Text("법무담당관", "Legal officer"), new Text("법무담당관실", "Legal office"), null);
        var step = new StepLine("legal", 2, "CONCURRENCE", seat, false, quorum, 3, List.of("R-17"));
        return new WhatIfAnswer(1, List.of(step), List.of(), List.of(), List.of(), List.of());
    }
}
