package spotcheck.intervention;

import java.util.List;

/** Words of the engine's log for what is sent to a case from outside: the engine itself writes none for one alone. */
public final class Sendings {

    public static final String MESSAGE = "Correlate";
    public static final String SIGNAL = "Signal";
    public static final List<String> ALL = List.of(MESSAGE, SIGNAL);

    private Sendings() {}
}
