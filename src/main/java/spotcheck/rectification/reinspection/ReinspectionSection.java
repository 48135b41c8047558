package spotcheck.rectification.reinspection;

import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The re-inspections of a case in its file. */
@Component
class ReinspectionSection implements FileSection {

    private final Reinspections reinspections;

    ReinspectionSection(Reinspections reinspections) {
        this.reinspections = reinspections;
    }

    @Override
    public String name() {
        return "reinspections";
    }

    @Override
    public Object of(SpotCase spotCase) {
        return reinspections.rows(spotCase.number());
    }
}
