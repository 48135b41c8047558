package spotcheck.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.casefile.paper.TriedPapers;

/**
 * Front door: the papers of an open task before it is done. The step itself is tried and undone, so that what is seen is
 * what will be issued, and what would be refused is refused now; nothing of it is kept.
 */
@Component
public class PaperPreviews {

    private final StepsTried steps;
    private final TriedPapers papers;
    private final TransactionTemplate undone;

    PaperPreviews(StepsTried steps, TriedPapers papers, PlatformTransactionManager transactions) {
        this.steps = steps;
        this.papers = papers;
        this.undone = new TransactionTemplate(transactions);
    }

    /**
     * @param answers of the form, as they would be submitted
     * @return empty if the person sees no such task; no paper where the step issues none
     * @throws spotcheck.casefile.Refused as the step would be, a missing fact of a paper included
     */
    public Optional<List<Proof>> of(String task, Map<String, Object> answers) {
        if (!steps.isSeen(task)) {
            return Optional.empty();
        }
        var tried = papers.of(() -> undone.executeWithoutResult(attempt -> {
            attempt.setRollbackOnly();
            steps.submit(task, answers);
        }));
        return Optional.of(tried.stream()
                .map(one -> new Proof(
                        one.paper().kind(),
                        one.paper().title(),
                        one.paper().addressee(),
                        one.file().get()))
                .toList());
    }

    /**
     * A paper that is not issued yet.
     *
     * @param pdf marked 预览 on each sheet
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Proof(String kind, String title, String addressee, byte[] pdf) {}
}
