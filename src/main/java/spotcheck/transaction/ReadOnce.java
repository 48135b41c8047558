package spotcheck.transaction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question to the database that a transaction asks once for each key, and again after it changed the rows itself. Outside
 * of a transaction it is asked each time.
 *
 * @param <K> what is asked for
 * @param <V> the answer
 */
public final class ReadOnce<K, V> {

    private final TransactionMemory<Map<K, V>> known = new TransactionMemory<>(HashMap::new);
    private final Function<K, V> question;

    public ReadOnce(Function<K, V> question) {
        this.question = question;
    }

    public V of(K key) {
        return known.current()
                .map(answers -> answers.computeIfAbsent(key, question))
                .orElseGet(() -> question.apply(key));
    }

    /** The answer, if this transaction has asked for it already. */
    public Optional<V> known(K key) {
        return known.begun().map(answers -> answers.get(key));
    }

    /** This transaction made it so. */
    public void is(K key, V answer) {
        known.current().ifPresent(answers -> answers.put(key, answer));
    }

    /** What this transaction knows of it may no longer be so. */
    public void changed(K key) {
        known.begun().ifPresent(answers -> answers.remove(key));
    }

    /** This transaction changed rows. */
    public void changed() {
        known.begun().ifPresent(Map::clear);
    }
}
