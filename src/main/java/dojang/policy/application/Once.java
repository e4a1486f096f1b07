package dojang.policy.application;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What takes long to find out, found out when it is first asked for and kept for whoever asks again in this call. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> finding;
    private @Nullable T found;

    Once(Supplier<T> finding) {
        this.finding = finding;
    }

    @Override
    public T get() {
        var known = found;
        if (known == null) {
            known = finding.get();
            found = known;
        }
        return known;
    }
}
