package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts of several people, or of a person and a timer, in the same moment. */
final class AtOnce {

    private AtOnce() {}

    /**
     * The second begins when the first has done everything and has not committed, and the first commits when the second
     * waits for it, or has come to its end.
     *
     * @return who got through: the first, then the second
     */
    static List<Boolean> overlapping(TransactionTemplate transaction, Runnable first, Runnable second)
            throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var done = new CountDownLatch(1);
        var waits = new CountDownLatch(1);
        try {
            var one = pool.submit(succeeds(() -> transaction.executeWithoutResult(status -> {
                try {
                    first.run();
                } finally {
                    done.countDown();
                }
                await(waits);
            })));
            await(done);
            var thread = new AtomicReference<Thread>();
            var other = pool.submit(succeeds(() -> {
                thread.set(Thread.currentThread());
                second.run();
            }));
            untilHeldUp(thread, other);
            waits.countDown();
            return List.of(one.get(), other.get());
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<Boolean> succeeds(Runnable act) {
        return () -> {
            try {
                act.run();
                return true;
            } catch (RuntimeException lost) {
                return false;
            }
        };
    }

    /** A thread that waits in the database looks asleep for longer than a statement takes. */
    private static void untilHeldUp(AtomicReference<@Nullable Thread> thread, Future<?> act)
            throws InterruptedException {
        for (int asleep = 0; asleep < 20 && !act.isDone(); ) {
            Thread.sleep(10);
            var now = thread.get();
            asleep = now != null && now.getState() != Thread.State.RUNNABLE ? asleep + 1 : 0;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What the acts that did not fail gave back. */
    static <T> List<T> all(int threads, List<? extends Callable<T>> acts) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(threads);
        var done = new ArrayList<T>();
        try {
            for (var act : pool.invokeAll(acts)) {
                try {
                    done.add(act.get());
                } catch (ExecutionException lost) {
                    // the other one was faster
                }
            }
        } finally {
            pool.shutdown();
        }
        return done;
    }
}
