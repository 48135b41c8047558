package spotcheck.casefile;

import java.util.Set;

/** The diagrams that hold a whole case: a check of our own, and a failing report of a check of others. */
public final class Overview {

    public static final String SPOT_CHECK = "spotCheck";

    public static final String INCOMING_REPORT = "incomingReport";

    public static final Set<String> ALL = Set.of(SPOT_CHECK, INCOMING_REPORT);

    private Overview() {}

    /** Whether the process holds a case and its stages. */
    public static boolean is(String process) {
        return ALL.contains(process);
    }
}
