package dojang.shared.model;

/** Levels of posts in a ministry, lowest first; the delegation table speaks of them. */
public enum Level {
    /** 담당. */
    OFFICIAL,
    /** 팀장. */
    TEAM_LEADER,
    /** 과장. */
    DIVISION_HEAD,
    /** 국장. */
    DIRECTOR_GENERAL,
    /** 실장. */
    OFFICE_HEAD,
    /** 차관. */
    VICE_MINISTER,
    /** 장관, head of agency. */
    MINISTER
}
