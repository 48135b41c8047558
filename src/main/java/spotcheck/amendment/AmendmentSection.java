package spotcheck.amendment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The file says which steps were opened again, why, and whether they are done. */
@Component
class AmendmentSection implements FileSection {

    private final AmendmentRows rows;

    AmendmentSection(AmendmentRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "amendments";
    }

    @Override
    public Object of(SpotCase spotCase) {
        return rows.of(spotCase.number()).stream().map(AmendmentSection::shown).toList();
    }

    private static Map<String, Object> shown(Amendment amendment) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("step", amendment.name());
        shown.put("concerned", amendment.concerned());
        shown.put("corrects", amendment.entry());
        shown.put("reason", amendment.reason());
        shown.put("openedBy", amendment.openedBy());
        shown.put("openedAt", amendment.openedAt());
        shown.put("doneAt", amendment.doneAt());
        return shown;
    }
}
