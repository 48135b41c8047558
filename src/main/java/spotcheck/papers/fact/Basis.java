package spotcheck.papers.fact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.wording.RuleTexts;

/** Rules as a paper cites them: by regulation and article. */
@Component
public class Basis {

    private final RuleTexts texts;

    public Basis(RuleTexts texts) {
        this.texts = texts;
    }

    public String inWords(RuleIds ids) {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        texts.of(ids).forEach(rule -> articles.computeIfAbsent(rule.text(), text -> new LinkedHashSet<>())
                .add(rule.article()));
        return articles.entrySet().stream()
                .map(text -> "《" + text.getKey() + "》" + String.join("、", text.getValue()))
                .collect(Collectors.joining("，"));
    }
}
