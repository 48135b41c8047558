package spotcheck.custody;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The samples in the case file. */
@Component
class SampleSection implements FileSection {

    private final Custody custody;

    SampleSection(Custody custody) {
        this.custody = custody;
    }

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public List<Sample> of(SpotCase spotCase) {
        return custody.of(spotCase.caseNumber());
    }
}
