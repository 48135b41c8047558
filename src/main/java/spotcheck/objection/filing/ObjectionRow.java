package spotcheck.objection.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.notification.Recipient;

/**
 * A row of {@code objection}; which parts are there says which state it is in.
 *
 * @param status open or closed
 * @param periodEnds last day, after roll-over, on which the recipient may object
 */
record ObjectionRow(
        long id,
        CaseNumber caseNumber,
        Recipient recipient,
        String status,
        @Nullable LocalDate periodEnds,
        @JsonUnwrapped @Nullable Filing filing,
        @Nullable Boolean inTime,
        @JsonUnwrapped @Nullable Verification verification,
        @JsonUnwrapped @Nullable Decision decision,
        @JsonUnwrapped Objection.@Nullable Ending ending) {

    Objection objection() {
        if (ending != null) {
            return new Objection.Closed(facts(), ending);
        }
        var awaited = new Objection.Awaited(facts(), periodEnds);
        return filing == null ? awaited : objection(awaited.file(filing, Boolean.TRUE.equals(inTime)));
    }

    private Objection objection(Objection.Filed filed) {
        if (decision != null) {
            return decision.on(filed);
        }
        if (verification != null) {
            return new Objection.Verified(facts(), verification);
        }
        return filed;
    }

    private ObjectionFacts facts() {
        return new ObjectionFacts(id, caseNumber, recipient);
    }

    /** What was decided, with its reasons. */
    record Decision(Ruling decision, String reasons) {

        private Objection on(Objection.Filed filed) {
            return switch (decision) {
                case MAINTAINED, REVOKED -> new Objection.Decided(filed.facts(), decision == Ruling.REVOKED, reasons);
                case RETEST ->
                    new Objection.RetestGranted(filed.facts(), filed.filing().disputedItems(), reasons);
                case NO_RETEST -> new Objection.RetestRefused(filed.facts(), reasons);
                case SHARED -> new Objection.RetestShared(filed.facts(), reasons);
            };
        }
    }
}
