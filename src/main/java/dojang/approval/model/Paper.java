package dojang.approval.model;

import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;

/**
 * What the case is about, fixed at its creation.
 *
 * @param reference the case reference, such as V-2024-0007; not the register number
 * @param kind      request kind, a word the engine never looks at
 * @param drafter   기안자
 * @param desk      the drafter's post and the drafting unit (처리과)
 */
public record Paper(String reference, String kind, PersonId drafter, Desk desk) {}
