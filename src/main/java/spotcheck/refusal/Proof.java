package spotcheck.refusal;

import java.time.LocalDate;
import java.util.List;

/**
 * What proves a refusal.
 *
 * @param kinds video, photo, audio or document
 * @param witness who saw it, or why nobody did
 */
public record Proof(LocalDate refusedOn, String facts, List<String> kinds, String witness) {

    public Proof {
        kinds = List.copyOf(kinds);
    }
}
