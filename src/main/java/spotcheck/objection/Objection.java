package spotcheck.objection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one recipient of the result did with its right to object.
 *
 * @param recipient word of {@code resultRecipients}
 * @param status open or closed
 * @param periodEnds last day, after roll-over, on which the recipient may object
 * @param kind see {@link Filing#kind()}; null while nothing was filed
 * @param disputedItems items in dispute, one a line
 * @param verifiedBy who verified the sampling; another person decides
 * @param decision maintained, revoked, retest or no-retest
 * @param outcome legal outcome of the process
 */
public record Objection(
        long id,
        String caseNumber,
        String recipient,
        String status,
        @Nullable LocalDate periodEnds,
        @Nullable String kind,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate receivedOn,
        @Nullable Boolean inTime,
        @Nullable String contact,
        @Nullable String address,
        @Nullable String statement,
        @Nullable String disputedItems,
        @Nullable String verifiedBy,
        @Nullable String finding,
        @Nullable String decision,
        @Nullable String reasons,
        @Nullable String outcome,
        @Nullable LocalDate closedOn) {

    boolean isOpen() {
        return status.equals("open");
    }

    boolean isAgainstConclusion() {
        return Filing.CONCLUSION.equals(kind);
    }

    /** Whether a retest was granted on it and has not ended yet. */
    boolean awaitsRetest() {
        return isOpen() && "retest".equals(decision);
    }

    List<String> items() {
        return disputedItems == null ? List.of() : disputedItems.lines().toList();
    }
}
