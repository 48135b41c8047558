package spotcheck.casefile;

import java.time.LocalDate;

/** Whether a case is still being handled, or how and when it ended. */
public sealed interface CaseState {

    /** Somebody has still something to do. */
    record Open() implements CaseState {}

    /** The overview came to one of its ends. */
    record Closed(String outcome, LocalDate on) implements CaseState {}
}
