package dojang.drafting.persistence;

/** Where a draft version stands; nothing leaves FROZEN or later (domain study 4.3). */
public enum DraftState {
    WORKING,
    FROZEN,
    DECIDED,
    RETURNED,
    RECALLED,
    VOID
}
