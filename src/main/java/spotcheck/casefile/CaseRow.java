package spotcheck.casefile;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.regulation.Regime;

/** A row of {@code spot_case}; whether it has an outcome says which state the case is in. */
record CaseRow(
        CaseNumber number,
        Regime regime,
        String organizer,
        String handler,
        CheckLevel checkLevel,
        Purpose purpose,
        Channel channel,
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
        @Nullable Conclusion conclusion,
        @Nullable String outcome,
        @Nullable LocalDate closedOn) {

    SpotCase spotCase() {
        return new SpotCase(
                number,
                regime,
                organizer,
                handler,
                checkLevel,
                purpose,
                channel,
                product,
                sampledParty,
                labelledProducer,
                platform,
                samplingBody,
                laboratory,
                retestLaboratory,
                openedOn,
                openedBy,
                stage,
                conclusion,
                state());
    }

    private CaseState state() {
        return outcome == null
                ? new CaseState.Open()
                : new CaseState.Closed(outcome, Objects.requireNonNull(closedOn, "closed without a day"));
    }
}
