package spotcheck.intervention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;

/** The file says at its head what was done past the procedure; the entries tell it whole. */
@Component
class InterventionSection implements FileSection {

    private final Entries entries;

    InterventionSection(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "interventions";
    }

    @Override
    public Object of(SpotCase spotCase) {
        return entries.of(spotCase.number()).stream()
                .filter(entry -> entry.kind().equals(Interventions.KIND))
                .map(InterventionSection::shown)
                .toList();
    }

    private static Map<String, Object> shown(Entry entry) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("seq", entry.seq());
        shown.put("at", entry.at());
        shown.put("actor", entry.actor());
        shown.put("title", entry.title());
        return Map.copyOf(shown);
    }
}
