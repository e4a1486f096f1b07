package dojang.security.application;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Argon2id with 19 MiB, two passes and one lane, OWASP's minimum; 0.1 s here. At most two at once: hashing is the
 * cheapest way to keep a server busy.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP, Password
 *     Storage</a>
 */
public final class Argon2idHash implements PasswordHash {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private final Argon2Function function =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    @Override
    public String hash(String password) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(function)
                    .getResult();
        } finally {
            AT_ONCE.release();
        }
    }

    @Override
    public boolean matches(String password, String stored) {
        if (!stored.startsWith("$argon2id$")) {
            return false;
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
        } finally {
            AT_ONCE.release();
        }
    }

    @Override
    public boolean isOutdated(String stored) {
        return !stored.startsWith(PREFIX);
    }
}
