package spotcheck.transaction;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that is remembered for one transaction: what was read is not asked for again, what was said is written at
 * its end. Forgotten when the transaction is over, set aside while another one runs within it.
 *
 * @param <T> what is remembered
 */
public final class TransactionMemory<T> {

    private final Supplier<T> empty;
    private final Optional<Consumer<T>> beforeCommit;

    /** @param empty what is remembered at the beginning */
    public TransactionMemory(Supplier<T> empty) {
        this.empty = empty;
        this.beforeCommit = Optional.empty();
    }

    /** @param beforeCommit what is done with it when the transaction is about to end well */
    public TransactionMemory(Supplier<T> empty, Consumer<T> beforeCommit) {
        this.empty = empty;
        this.beforeCommit = Optional.of(beforeCommit);
    }

    /** Empty outside of a transaction, where nothing is remembered. */
    public Optional<T> current() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? begun().or(() -> Optional.of(begin()))
                : Optional.empty();
    }

    /** Empty also where this transaction has not yet remembered anything. */
    public Optional<T> begun() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                        && TransactionSynchronizationManager.getResource(this) instanceof TransactionMemory<?>.Held held
                        && held.isOfThisTransaction()
                ? Optional.of(ours(held))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // only this object binds something under itself
    private T ours(TransactionMemory<?>.Held held) {
        return ((Held) held).value;
    }

    private T begin() {
        var held = new Held();
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        held.resume();
        TransactionSynchronizationManager.registerSynchronization(held);
        return held.value;
    }

    private final class Held implements TransactionSynchronization {

        private final T value = empty.get();
        private boolean told;

        /** What was begun when a transaction was over already is told of no end, and may not be found by the next. */
        private boolean isOfThisTransaction() {
            return TransactionSynchronizationManager.getSynchronizations().contains(this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionMemory.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            beforeCommit.ifPresent(write -> write.accept(value));
            told = true;
        }

        /** A transaction that is committing tells nobody who comes later that it does. */
        @Override
        public void afterCommit() {
            if (beforeCommit.isPresent() && !told) {
                throw new IllegalStateException("Begun while the transaction ended, and never written: " + value);
            }
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }
}
