package dojang.approval.persistence;

import dojang.shared.model.CaseId;
import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;
import java.time.Instant;

/** A step somebody has not answered yet, since when. */
public record OpenStep(CaseId caseId, StepKind kind, UnitId unit, Instant opened) {}
