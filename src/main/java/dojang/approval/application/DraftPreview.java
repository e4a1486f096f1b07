package dojang.approval.application;

import java.io.Serializable;
import java.util.List;

/** What would happen if the draft were submitted now: who is asked, why, and what hinders it. */
public record DraftPreview(
        List<CaseSheet.Box> boxes,
        List<CaseSheet.GateLine> gates,
        List<CaseSheet.DutyLine> duties,
        List<CaseSheet.RuleLine> rules,
        List<CaseSheet.ProblemLine> problems)
        implements Serializable {}
