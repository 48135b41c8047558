package spotcheck.law;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;

/** An approved draft comes into force on its day; what the check finds then keeps it back, and says so. */
@Component
class Releases {

    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

    private final DraftRows rows;
    private final DeployedLaw law;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Releases(DraftRows rows, DeployedLaw law, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.law = law;
        this.transaction = transaction;
        this.clock = clock;
    }

    void release(Draft draft) {
        var version = draft.backTo() == null
                ? law.release(draft.title(), String.valueOf(draft.proposedBy()), rows.contents(draft.id()))
                : law.restore(draft.title(), draft.backTo());
        rows.released(draft.id(), OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE), version);
    }

    /** Those whose day has come; each once, whichever node is first. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void due() {
        for (var draft : rows.due(LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE))) {
            try {
                transaction.executeWithoutResult(status -> rows.locked(draft.id())
                        .filter(one -> one.state() == DraftState.WAITING)
                        .ifPresent(this::release));
            } catch (Refused refused) {
                LOG.error("Draft {} of the law did not come into force: {}", draft.id(), refused.getMessage());
                rows.troubled(draft.id(), String.valueOf(refused.getMessage()));
            }
        }
    }
}
