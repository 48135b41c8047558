package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spotcheck.regulation.catalogue.Catalogue;
import spotcheck.regulation.catalogue.Rule;
import spotcheck.regulation.catalogue.citation.Citation;
import spotcheck.regulation.catalogue.citation.Citations;
import spotcheck.regulation.catalogue.coverage.Coverage;
import spotcheck.regulation.catalogue.coverage.CoverageState;
import spotcheck.regulation.catalogue.coverage.CoverageTable;
import spotcheck.regulation.catalogue.reading.Proof;

/** What {@code regulations/coverage/} claims of each rule is true: it is cited where it is carried out, and a test shows it. */
class RulesCarriedOutTest {

    private static final Catalogue CATALOGUE = new Catalogue();
    private static final CoverageTable TABLE = new CoverageTable(CATALOGUE);
    private static final Citations CITATIONS = new Citations();
    private static final List<Proof> PROOFS = TestProofs.all();
    private static final int AT_LEAST = 800;

    @Test
    void everyCitedRuleExists() {
        assertThat(CITATIONS.all())
                .isNotEmpty()
                .filteredOn(citation -> CATALOGUE.find(citation.rule()).isEmpty())
                .isEmpty();
    }

    @Test
    void everyProvenRuleExists() {
        assertThat(PROOFS)
                .filteredOn(proof -> CATALOGUE.find(proof.rule()).isEmpty())
                .isEmpty();
    }

    @Test
    void everyProofIsATest() {
        assertThat(TestProofs.withoutTest()).isEmpty();
    }

    @Test
    void everyOperativeRuleHasAStateInTheFileOfItsStage() {
        var stated = ids(TABLE.all().stream().map(row -> row.stage() + " " + row.rule()));
        var operative =
                ids(CATALOGUE.rules().stream().filter(Rule::isOperative).map(rule -> rule.stage() + " " + rule.id()));
        assertThat(difference(operative, stated)).as("without a row").isEmpty();
        assertThat(difference(stated, operative)).as("rows too many").isEmpty();
    }

    @Test
    void everyStateSaysInChineseHowOrWhyNot() {
        assertThat(TABLE.all())
                .filteredOn(row -> !row.note().matches(".*[\\u4e00-\\u9fff].*"))
                .isEmpty();
    }

    @Test
    void everyRuleWasLookedAt() {
        assertThat(TABLE.all())
                .filteredOn(row -> row.note().equals(Coverage.UNCHECKED))
                .isEmpty();
    }

    @Test
    void everyRuleSaidToBeCarriedOutIsCited() {
        var cited = ids(CITATIONS.all().stream().map(Citation::rule));
        assertThat(carriedOut()).filteredOn(row -> !cited.contains(row.rule())).isEmpty();
    }

    /** A table asked alone, or a field that is there, proves nothing of a case. */
    @ParameterizedTest
    @EnumSource(names = {"ENFORCED", "RECORDED"})
    void everyRuleSaidToBeCarriedOutIsProvenByAWholeCase(CoverageState state) {
        var proven = WholeCases.proving(state);
        assertThat(TABLE.all())
                .filteredOn(row -> row.state() == state && !proven.contains(row.rule()))
                .isEmpty();
    }

    /** What issue 10 asks for, and less must not become of it. */
    @Test
    void theNumberOfRulesThatWholeCasesProveOnlyGrows() {
        assertThat(carriedOut()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    private static List<Coverage> carriedOut() {
        return TABLE.all().stream().filter(row -> row.state().isCarriedOut()).toList();
    }

    private static Set<String> difference(Set<String> these, Set<String> without) {
        var left = new TreeSet<>(these);
        left.removeAll(without);
        return left;
    }

    private static Set<String> ids(Stream<String> rules) {
        return rules.collect(Collectors.toSet());
    }
}
