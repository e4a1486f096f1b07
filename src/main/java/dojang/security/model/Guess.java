package dojang.security.model;

/**
 * Somebody tries a password.
 *
 * @param address where from
 * @param browser which browser, if the owner of the name has signed in with it before; empty when that is not known
 */
public record Guess(LoginName login, String address, String browser) {

    boolean isOwnBrowser() {
        return !browser.isEmpty();
    }

    /** What this guesser is counted under: their browser, or the name at their address. */
    String own() {
        return isOwnBrowser() ? "browser " + browser + " " + login.text() : "pair " + address + " " + login.text();
    }

    /** What all strangers who try this name are counted under, from wherever. */
    String account() {
        return "account " + login.text();
    }

    String place() {
        return "place " + address;
    }
}
