package spotcheck.replay.process;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.replay.CaseReplay;
import spotcheck.replay.ReplayMode;
import spotcheck.replay.RowResult;
import spotcheck.replay.answers.AnswerBook;
import spotcheck.replay.answers.StoryOf;
import spotcheck.replay.opening.Openings;
import spotcheck.replay.published.CannotRun;
import spotcheck.replay.published.Published;
import spotcheck.replay.published.PublishedRow;

/** Runs one published row from the opening of its case to the published outcome: wholly, or not at all. */
@Component
class RowReplay implements CaseReplay {

    private static final String REINSPECTION = "holdReinspection";
    private static final Set<String> LATER = Set.of("announceFailure", REINSPECTION);
    private static final Logger LOG = LoggerFactory.getLogger(RowReplay.class);

    private final Openings openings;
    private final CaseStart start;
    private final CaseWalker walker;
    private final OutcomeReached reached;
    private final RowReport report;
    private final StoryBeginning beginning;
    private final TransactionTemplate transaction;

    RowReplay(
            Openings openings,
            CaseStart start,
            CaseWalker walker,
            OutcomeReached reached,
            RowReport report,
            StoryBeginning beginning,
            PlatformTransactionManager transactions) {
        this.openings = openings;
        this.start = start;
        this.walker = walker;
        this.reached = reached;
        this.report = report;
        this.beginning = beginning;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public RowResult run(PublishedRow row, ReplayMode mode) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> walk(row, mode)));
        } catch (RuntimeException failure) {
            return refusal(failure)
                    .map(reason -> RowResult.failed(row.shownId(), reason, false))
                    .orElseGet(() -> fault(row, failure));
        }
    }

    private RowResult walk(PublishedRow row, ReplayMode mode) {
        var published = Published.of(row);
        var opening = openings.of(row, mode);
        var number = start.open(opening);
        var story = beginning.of(number, row, published);
        walker.walk(number, () -> AnswerBook.of(story.inRound(nextRound(number))), task -> isNext(task, number, story));
        var notes = new ArrayList<>(opening.notes());
        notes.addAll(published.notes());
        return report.of(row.shownId(), number, outcome(number, story), notes);
    }

    private int nextRound(CaseNumber number) {
        return reached.failedReinspections(number) + 1;
    }

    /**
     * A failed re-inspection is not announced on the same day, for nothing is while a party may still object (CQ23-69);
     * and the party is left in peace until the law calls for the next one.
     */
    private boolean isNext(String task, CaseNumber number, StoryOf story) {
        return !task.equals(story.row().untilTask())
                && !isTooEarly(task, number)
                && !(LATER.contains(task) && reached.by(number, story.outcome(), story.rounds()));
    }

    /** The next re-inspection is held months after the announcement, and all is done on one day here (CQ23-73a, NMG-55a). */
    private boolean isTooEarly(String task, CaseNumber number) {
        return task.equals(REINSPECTION) && reached.failedReinspections(number) > 0;
    }

    private String outcome(CaseNumber number, StoryOf story) {
        if (reached.by(number, story.outcome(), story.rounds())) {
            return story.outcome().title();
        }
        if (walker.isOpen(number, REINSPECTION) && reached.failedReinspections(number) > 0) {
            return "第%d次复查不合格，已公告；公布的第%d次复查待期限届至时组织".formatted(reached.failedReinspections(number), story.rounds());
        }
        if (story.row().untilTask().isEmpty()) {
            throw new IllegalStateException("未能办理到“" + story.outcome().title() + "”，停在：" + walker.shownOpen(number));
        }
        return "办理中";
    }

    private static RowResult fault(PublishedRow row, RuntimeException failure) {
        LOG.error("Row {} failed", row.shownId(), failure);
        return RowResult.failed(row.shownId(), "系统错误：" + failure.getMessage(), true);
    }

    /** What the procedure itself said in Chinese. */
    private static Optional<String> refusal(@Nullable Throwable failure) {
        if (failure instanceof Refused || failure instanceof CannotRun) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
        return failure == null ? Optional.empty() : refusal(failure.getCause());
    }
}
