package spotcheck.regulation.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.KnownRules;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.source.DataFiles;
import spotcheck.regulation.source.Kept;
import spotcheck.regulation.source.RegulationFiles;
import spotcheck.regulation.wording.RuleText;
import spotcheck.regulation.wording.RuleTexts;

/** All rules of all regulations that the regimes name; read when first asked for, and when others come into force. */
@Lazy
@Component
public class Catalogue implements KnownRules, RuleTexts {

    private final RegulationFiles files;
    private final Kept<Known> known;

    @Autowired
    public Catalogue(RegulationFiles files) {
        this.files = files;
        this.known = files.kept(this::read);
    }

    /** The rules that come with the program. */
    public Catalogue() {
        this(RegulationFiles.shipped());
    }

    private Known read() {
        var names = new LinkedHashSet<String>();
        files.everyRow(DataFiles.REGIMES)
                .forEach(row -> Stream.of(row.get("texts").split(" ")).forEach(text -> names.add(text + ".yaml")));
        names.addAll(files.catalogues());
        var rules = new LinkedHashMap<String, Rule>();
        var texts = List.copyOf(names).parallelStream().map(this::versions).toList();
        texts.forEach(versions -> add(versions, rules));
        return new Known(rules, texts.stream().map(versions -> versions.get(0)).toList());
    }

    /** The text in force, then as it was before: a rule that went away is still cited by cases. */
    private List<Text> versions(String name) {
        return files.every(name).stream()
                .map(content -> CatalogueFile.read(DataFiles.text(name), content))
                .toList();
    }

    private static void add(List<Text> versions, Map<String, Rule> rules) {
        for (var rule : versions.get(0).rules()) {
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException("Two rules " + rule.id());
            }
        }
        versions.stream()
                .skip(1)
                .flatMap(text -> text.rules().stream())
                .forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }

    public List<Text> texts() {
        return known.get().texts();
    }

    /** In the order of the regulations and their articles. */
    public Collection<Rule> rules() {
        return known.get().rules().values();
    }

    @Override
    public boolean knows(String id) {
        return find(id).isPresent();
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(known.get().rules().get(id));
    }

    @Override
    public List<RuleText> of(RuleIds ids) {
        return ids.ids().stream()
                .flatMap(id -> find(id).stream())
                .map(this::shown)
                .toList();
    }

    private RuleText shown(Rule rule) {
        var title = texts().stream()
                .filter(text -> text.code().equals(rule.text()))
                .map(Text::title)
                .findFirst()
                .orElse("");
        return new RuleText(rule.id(), title, rule.article(), rule.zh());
    }

    private record Known(Map<String, Rule> rules, List<Text> texts) {}
}
