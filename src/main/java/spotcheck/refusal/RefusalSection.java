package spotcheck.refusal;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The refusals in the case file. */
@Component
class RefusalSection implements FileSection {

    private final RefusalRows rows;

    RefusalSection(RefusalRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "refusals";
    }

    @Override
    public List<RefusalRow> of(SpotCase spotCase) {
        return rows.rows(spotCase.number());
    }
}
