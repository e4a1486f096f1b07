package dojang.paper.model;

/** What may be typed into a field, and how it is kept. */
public enum FieldType {
    /** One line; a String. */
    TEXT,
    /** Several lines; a String with line feeds. */
    LONG_TEXT,
    /** A whole number; a Long. */
    NUMBER,
    /** Whole won; a Long. */
    MONEY,
    /** A String such as 2024-04-25. */
    DATE,
    /** Seoul time; a String such as 2024-04-25T10:00. */
    DATE_TIME,
    /** One of the choices; a String. */
    CHOICE,
    /** Some of the choices; a List of String. */
    CHOICES,
    /** Ticked or not; a Boolean, left out when not ticked. */
    BOOLEAN,
    /** ISO 3166 code of two capital letters; a String. */
    COUNTRY,
    /** Name of a {@link dojang.policy.model.Rank}; a String. */
    RANK,
    /** A table; a List of Map, each with a stable id. */
    ROWS
}
