package spotcheck.preparation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The detailed rules of a case in its file; empty where it was opened under none. */
@Component
class CaseRulesSection implements FileSection {

    private final CaseRules rules;

    CaseRulesSection(CaseRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "detailedRules";
    }

    @Override
    public Object of(SpotCase spotCase) {
        return rules.of(spotCase.number()).map(CaseRulesSection::shown).orElse(Map.of());
    }

    private static Map<String, Object> shown(DetailedRules.Published rules) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", rules.head().id().value());
        shown.put("title", rules.head().title());
        shown.put("publishedOn", rules.notice().publishedOn());
        shown.put("sha256", rules.head().sha256());
        shown.put("content", rules.head().content());
        return shown;
    }
}
