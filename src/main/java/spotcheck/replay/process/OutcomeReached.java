package spotcheck.replay.process;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Conclusion;
import spotcheck.replay.published.PublishedOutcome;

/** Whether a case came to what was published. */
@Component
class OutcomeReached {

    private final Cases cases;
    private final CasePath path;

    OutcomeReached(Cases cases, CasePath path) {
        this.cases = cases;
        this.path = path;
    }

    /** @param rounds which re-inspection was published */
    boolean by(CaseNumber number, PublishedOutcome outcome, int rounds) {
        return switch (outcome) {
            case QUALIFIED -> cases.get(number).conclusion() == Conclusion.QUALIFIED;
            case UNQUALIFIED -> cases.get(number).isFailing();
            case REFUSED -> path.entered(number, "enforcement");
            case UNABLE_TO_SAMPLE -> path.reached(number, "sampling", "unableToSample");
            case REINSPECTION_FAILED -> path.times(number, "reinspection", "failed") >= rounds;
            case REINSPECTION_PASSED -> path.reached(number, "reinspection", "passed");
            case ILLEGAL_CLUE -> path.entered(number, "illegalClue");
        };
    }

    int failedReinspections(CaseNumber number) {
        return Math.toIntExact(path.times(number, "reinspection", "failed"));
    }
}
