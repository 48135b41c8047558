package spotcheck.regulation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueWordsTest {

    private final CatalogueWords words = new CatalogueWords();

    @Test
    void everyCodeWordOfTheCatalogueIsCalledSomethingInChinese() {
        allCalled("stage", Rule::stage);
        allCalled("kind", Rule::kind);
        allCalled("actor", Rule::actor);
        allCalled("certainty", Rule::certainty);
    }

    private void allCalled(String group, Function<Rule, @Nullable String> word) {
        assertThat(new Catalogue().rules().stream().map(word).filter(Objects::nonNull))
                .allSatisfy(code -> assertThat(words.label(group, code)).matches("[\\u4e00-\\u9fff、（），]+"));
    }
}
