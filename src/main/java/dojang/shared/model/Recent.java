package dojang.shared.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values asked for last, so many at most; several threads may ask at once. */
public final class Recent<K, V> {

    private final Map<K, V> kept;

    public Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V value) {
        kept.put(key, value);
    }
}
