package spotcheck.enforcement;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The clues handed over, in the case file. */
@Component
class HandoverSection implements FileSection {

    private final Handovers handovers;

    HandoverSection(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public List<Shown> of(SpotCase spotCase) {
        return handovers.of(spotCase.caseNumber()).stream()
                .map(handover -> new Shown(handover, handovers.reports(handover.id())))
                .toList();
    }

    /** @param told who was told of the clue at hand-over */
    record Shown(Handover handover, List<HandoverReport> told) {}
}
