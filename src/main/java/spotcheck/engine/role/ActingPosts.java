package spotcheck.engine.role;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The posts to which the task belongs that is being done in this thread: entries tell whether a deputy does it. */
public final class ActingPosts {

    private static final ThreadLocal<Set<String>> CURRENT = ThreadLocal.withInitial(Set::of);

    private ActingPosts() {}

    static Set<String> current() {
        return CURRENT.get();
    }

    public static <T> @Nullable T during(Set<String> posts, Supplier<@Nullable T> act) {
        var before = CURRENT.get();
        CURRENT.set(posts);
        try {
            return act.get();
        } finally {
            CURRENT.set(before);
        }
    }
}
