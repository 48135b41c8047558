package spotcheck.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.regulation.Regime;

/**
 * One case: one product sampled, or attempted, at one party.
 *
 * @param organizer code of the organizing authority
 * @param handler code of the authority that handles the result, by the table {@code resultHandler}
 * @param checkLevel word of {@code resultHandler}: national, provincial, municipal, county
 * @param purpose word of {@code repeatCheck}: ordinary, follow-up-of-unqualified, emergency
 * @param channel word of {@code noSampling}: producer, seller, online
 * @param labelledProducer null if the sampled party made the product itself
 * @param platform operator of the platform of an online sample
 * @param stage id of the stage's process in which the case stands
 * @param conclusion qualified or unqualified once there is a report, changed by a retest or a revocation
 * @param outcome legal outcome with which the case was closed
 */
public record SpotCase(
        String number,
        String regime,
        String organizer,
        String handler,
        String checkLevel,
        String purpose,
        String channel,
        long product,
        long sampledParty,
        @Nullable Long labelledProducer,
        @Nullable Long platform,
        String samplingBody,
        String laboratory,
        @Nullable String retestLaboratory,
        LocalDate openedOn,
        String openedBy,
        String stage,
        @Nullable String conclusion,
        @Nullable String outcome,
        @Nullable LocalDate closedOn) {

    public CaseNumber caseNumber() {
        return new CaseNumber(number);
    }

    public Regime regimeOfCase() {
        return new Regime(regime);
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
