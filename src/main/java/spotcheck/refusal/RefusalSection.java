package spotcheck.refusal;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The refusals in the case file. */
@Component
class RefusalSection implements FileSection {

    private final Refusals refusals;

    RefusalSection(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return "refusals";
    }

    @Override
    public List<Refusal> of(SpotCase spotCase) {
        return refusals.of(spotCase.caseNumber());
    }
}
