package spotcheck.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.regulation.Regime;

/**
 * One case: one product sampled, or attempted, at one party.
 *
 * @param organizer code of the organizing authority
 * @param handler code of the authority that handles the result, by the table {@code resultHandler}
 * @param labelledProducer null if the sampled party made the product itself
 * @param platform operator of the platform of an online sample
 * @param stage id of the stage's process in which the case stands
 * @param conclusion null until there is a report, and after a revocation; a retest may change it
 */
public record SpotCase(
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
        @JsonIgnore CaseState state)
        implements AuthorityFile {

    /** The same in another stage. */
    SpotCase in(String next) {
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
                next,
                conclusion,
                state);
    }

    @Override
    public boolean isClosed() {
        return state instanceof CaseState.Closed;
    }

    /** Whether the conclusion that stands is that the product failed. */
    @JsonIgnore
    public boolean isFailing() {
        return conclusion == Conclusion.UNQUALIFIED;
    }

    /** Legal outcome with which the case was closed; null while it is open. */
    @JsonProperty
    public @Nullable String outcome() {
        return state instanceof CaseState.Closed closed ? closed.outcome() : null;
    }

    /** Null while the case is open. */
    @JsonProperty
    public @Nullable LocalDate closedOn() {
        return state instanceof CaseState.Closed closed ? closed.on() : null;
    }
}
