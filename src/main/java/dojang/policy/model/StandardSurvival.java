package dojang.policy.model;

import static dojang.shared.model.Fate.ASK_AGAIN;
import static dojang.shared.model.Fate.CARRIED;
import static dojang.shared.model.Fate.CARRIED_WITH_NOTICE;
import static dojang.shared.model.Fate.RECONFIRM;

import dojang.shared.model.Scope;
import dojang.shared.model.SurvivalMatrix;
import dojang.shared.model.SurvivalMatrix.Row;
import dojang.shared.model.SurvivalMatrix.Tier;
import java.util.List;
import java.util.Map;

/** What survives a next version unless a pack says otherwise (domain study 4.9 and 4.18). */
public final class StandardSurvival {

    private static final Tier LIGHT = new Tier(new Scope(List.of("ATTACH.*", "PRESS")), CARRIED, RECONFIRM);

    /** The matrix of the domain study. */
    public static final SurvivalMatrix MATRIX = new SurvivalMatrix(
            false,
            90,
            Map.of(
                    "REVIEW",
                    new Row(null, CARRIED, List.of(LIGHT, new Tier(Scope.EVERYTHING, RECONFIRM, ASK_AGAIN))),
                    "CONCURRENCE",
                    new Row(null, CARRIED, List.of(new Tier(Scope.EVERYTHING, CARRIED_WITH_NOTICE, ASK_AGAIN))),
                    "PRE_AUDIT",
                    row(List.of("MONEY", "SITES"), new Tier(Scope.EVERYTHING, CARRIED, ASK_AGAIN)),
                    "GATE.MOFA",
                    row(List.of("TEXT.*", "TERM", "COUNTERPART"), new Tier(Scope.EVERYTHING, RECONFIRM, ASK_AGAIN)),
                    "GATE.CO_HOST",
                    row(List.of("COUNTERPART", "EVENT", "MONEY"), new Tier(Scope.EVERYTHING, CARRIED, ASK_AGAIN)),
                    "GATE.LOCAL_COUNCIL",
                    row(List.of("RELATION", "COUNTERPART"), new Tier(Scope.EVERYTHING, CARRIED, ASK_AGAIN))));

    private StandardSurvival() {}

    private static Row row(List<String> looksAt, Tier tier) {
        return new Row(new Scope(looksAt), CARRIED, List.of(tier));
    }
}
