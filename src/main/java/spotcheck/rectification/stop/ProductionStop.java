package spotcheck.rectification.stop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/**
 * The sampled party may not make or sell the same product.
 *
 * @param liftedOn null while it holds
 */
public record ProductionStop(
        long id,
        CaseNumber caseNumber,
        LocalDate since,
        @Nullable LocalDate liftedOn) {}
