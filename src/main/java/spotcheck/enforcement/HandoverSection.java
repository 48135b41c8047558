package spotcheck.enforcement;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The clues handed over, in the case file. */
@Component
class HandoverSection implements FileSection {

    private final HandoverRows rows;

    HandoverSection(HandoverRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public List<Shown> of(SpotCase spotCase) {
        return rows.rows(spotCase.number()).stream()
                .map(handover -> new Shown(handover, rows.reports(handover.id())))
                .toList();
    }

    /** @param told who was told of the clue at hand-over */
    record Shown(HandoverRow handover, List<HandoverReport> told) {}
}
