package spotcheck.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Acts of several people, or of a person and a timer, in the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Lets both act in the same moment and counts who got through. */
    static int succeeded(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        return all(2, List.of(after(start, one), after(start, other))).size();
    }

    private static Callable<Boolean> after(CyclicBarrier start, Runnable act) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            act.run();
            return true;
        };
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
