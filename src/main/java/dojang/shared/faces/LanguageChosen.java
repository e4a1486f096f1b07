package dojang.shared.faces;

/**
 * Somebody has chosen the language of the pages.
 *
 * @param language {@code ko} or {@code en}
 */
public record LanguageChosen(String language) {}
