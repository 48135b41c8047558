package spotcheck.audit.process;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import spotcheck.audit.trail.Ways;
import spotcheck.casefile.course.ProceedingsEnded;

/** What has ended is put into the case tables in the transaction that ends it, when the engine has written its history. */
@Component
class KeepRunsListener {

    private final Ways ways;

    KeepRunsListener(Ways ways) {
        this.ways = ways;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void keep(ProceedingsEnded ended) {
        ways.keep(ended.number(), ended.proceedings());
    }
}
