package dojang.security.application;

/** One way to hash passwords; the stored text names algorithm and parameters, so that ways can live side by side. */
public interface PasswordHash {

    /** A salted hash, ready to store. */
    String hash(String password);

    /** Whether the password belongs to the stored text; false for a text of another way. */
    boolean matches(String password, String stored);

    /** Whether the stored text was made with other parameters and should be replaced at the next sign-in. */
    boolean isOutdated(String stored);
}
