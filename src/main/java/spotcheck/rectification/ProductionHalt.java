package spotcheck.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stop of production and sale that keeps a party from rectifying for the time being (CQ23-70d).
 *
 * @param permanentSince when the authority found that it will not be resumed
 */
public record ProductionHalt(
        long id,
        String caseNumber,
        LocalDate reportedOn,
        LocalDate haltedOn,
        String reason,
        @Nullable LocalDate resumedOn,
        @Nullable LocalDate permanentSince) {}
