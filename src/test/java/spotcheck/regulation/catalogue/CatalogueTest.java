package spotcheck.regulation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = new Catalogue();

    @Test
    void holdsEveryRuleOfTheLocalTextsAndTheArticlesOfOrder18() {
        assertThat(CATALOGUE.texts().stream().collect(Collectors.toMap(Text::code, text -> text.rules()
                        .size())))
                .isEqualTo(Map.of("NMG", 272, "CQ20", 267, "CQN", 87, "CQ23", 309, "SX23", 67, "O18", 57));
    }

    @Test
    void aRuleIsReadWhole() {
        var rule = CATALOGUE.find("CQ23-2a").orElseThrow();
        assertThat(rule.article()).isEqualTo("第二条第一款");
        assertThat(rule.actor()).isEqualTo("organizing-authority");
        assertThat(rule.params()).containsEntry("products", List.of("produced", "sold"));
        assertThat(rule.isOperative()).isTrue();
        assertThat(CATALOGUE.find("CQ23-1").orElseThrow().notOperative()).contains("不设定行为");
    }

    @Test
    void rulesOfOrder18SayHowTheyAreKnown() {
        assertThat(CATALOGUE.rules())
                .filteredOn(rule -> rule.text().equals("O18"))
                .allSatisfy(rule -> assertThat(rule.certainty())
                        .isIn(Set.of("verbatim-read", "repeated-by-local-text", "recalled")));
    }

    @Test
    void aRuleBelongsToItsText() {
        assertThatThrownBy(() -> new Rule(
                        "NMG-1", "CQ23", "第一条", "scope", "scope", "everyone", "", "", Map.of(), List.of(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
