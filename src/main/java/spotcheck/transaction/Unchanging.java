package spotcheck.transaction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows that are only added to a table, and never changed or removed by anything: what was read once stays true on every
 * server. The newest that were asked for are known.
 *
 * @param <K> key of a row
 * @param <V> the row
 */
public final class Unchanging<K, V> {

    private static final int KNOWN = 20_000;

    private final Map<K, V> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KNOWN;
        }
    });

    private final Function<K, V> question;

    /** @param question reads a row that is there */
    public Unchanging(Function<K, V> question) {
        this.question = question;
    }

    public V of(K key) {
        var row = known.get(key);
        if (row == null) {
            row = question.apply(key);
            known.put(key, row);
        }
        return row;
    }
}
