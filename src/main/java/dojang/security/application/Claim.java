package dojang.security.application;

import dojang.security.model.Guess;
import dojang.security.model.LoginName;

/**
 * Somebody claims to be somebody.
 *
 * @param method  how they come, such as form or basic
 * @param address where from
 * @param browser which browser, if it is known as one of this person's; otherwise empty
 */
public record Claim(String login, String password, String method, String address, String browser) {

    LoginName name() {
        return LoginName.of(login);
    }

    Guess guess() {
        return new Guess(name(), address, browser);
    }

    @Override
    public String toString() {
        return "Claim of " + login; // the password stays out of logs
    }
}
