package dojang.directory.model;

/** Levels of units in a ministry, highest first. */
public enum UnitLevel {
    /** 부. */
    MINISTRY,
    /** 차관. */
    VICE_MINISTRY,
    /** 실. */
    OFFICE,
    /** 국. */
    BUREAU,
    /** 과, 담당관. */
    DIVISION,
    /** 팀. */
    TEAM
}
