package spotcheck.regulation.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.KnownRules;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.wording.RuleText;
import spotcheck.regulation.wording.RuleTexts;

/** All rules of all regulations; read when first asked for. */
@Lazy
@Component
public class Catalogue implements KnownRules, RuleTexts {

    private static final List<String> CODES = List.of("NMG", "CQ20", "CQN", "CQ23", "SX23", "O18");

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Text> texts;

    public Catalogue() {
        texts = CODES.parallelStream().map(CatalogueFile::read).toList();
        texts.stream().flatMap(text -> text.rules().stream()).forEach(this::add);
    }

    private void add(Rule rule) {
        if (rules.put(rule.id(), rule) != null) {
            throw new IllegalStateException("Two rules " + rule.id());
        }
    }

    public List<Text> texts() {
        return texts;
    }

    /** In the order of the regulations and their articles. */
    public Collection<Rule> rules() {
        return rules.values();
    }

    @Override
    public boolean knows(String id) {
        return rules.containsKey(id);
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    @Override
    public List<RuleText> of(RuleIds ids) {
        return ids.ids().stream()
                .flatMap(id -> find(id).stream())
                .map(this::shown)
                .toList();
    }

    private RuleText shown(Rule rule) {
        var title = texts.stream()
                .filter(text -> text.code().equals(rule.text()))
                .map(Text::title)
                .findFirst()
                .orElse("");
        return new RuleText(rule.id(), title, rule.article(), rule.zh());
    }
}
