package spotcheck.objection.retest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.notification.Recipient;

/**
 * A row of {@code retest}; which parts are there says which state it is in.
 *
 * @param status open or concluded
 * @param endedFor causes for which it was ended, words of {@code retestTermination}
 */
record RetestRow(
        long id,
        CaseNumber caseNumber,
        Recipient recipient,
        String status,
        LocalDate openedOn,
        @JsonUnwrapped Retest.@Nullable Notice notice,
        @JsonUnwrapped @Nullable Formalities formalities,
        @Nullable String laboratory,
        @Nullable Conclusion conclusion,
        @Nullable String feePayer,
        @Nullable String endedFor,
        boolean givenUp,
        @JsonUnwrapped Retest.@Nullable Ending ending) {

    Retest retest() {
        if (ending != null) {
            return new Retest.Concluded(facts(), givenUp, ending);
        }
        return laboratory == null ? prepared() : tested(laboratory);
    }

    private Retest prepared() {
        if (formalities != null) {
            return new Retest.Ready(facts(), formalities);
        }
        return notice == null ? new Retest.Granted(facts()) : new Retest.Notified(facts(), notice);
    }

    private Retest tested(String body) {
        if (endedFor != null) {
            return new Retest.Ended(facts(), body, List.of(endedFor.split(" ")));
        }
        if (conclusion == null) {
            return new Retest.Assigned(facts(), body);
        }
        return feePayer == null
                ? new Retest.Reported(facts(), body, conclusion)
                : new Retest.Settled(facts(), conclusion, feePayer);
    }

    private RetestFacts facts() {
        return new RetestFacts(id, caseNumber, recipient, openedOn);
    }
}
