package dojang.drafting.application;

import dojang.approval.application.Box;
import dojang.approval.application.DutyLine;
import dojang.approval.application.GateLine;
import java.io.Serializable;
import java.util.List;

/** What would happen if the draft were submitted now: who is asked, why, and what hinders it. */
public record DraftPreview(
        List<Box> boxes, List<GateLine> gates, List<DutyLine> duties, List<RuleLine> rules, List<ProblemLine> problems)
        implements Serializable {}
