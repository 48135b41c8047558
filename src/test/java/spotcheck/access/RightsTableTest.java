package spotcheck.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tables of rights and of the separation of duties, against what is written out for the tests. */
class RightsTableTest {

    private final RightsTable table = new RightsTable();

    @Test
    void theTableGrantsWhatIsWrittenOutAndNoMore() {
        assertThat(table.acts().stream().flatMap(act -> table.of(act.word()).stream()))
                .containsExactlyInAnyOrderElementsOf(WrittenOut.rights());
    }

    /** A role without a word of its own would be a key that the reader of the page cannot read. */
    @Test
    void everyRoleAndConditionHasAChineseName() {
        assertThat(WrittenOut.rights())
                .allSatisfy(right -> assertThat(table.roleLabel(right.role()) + table.conditionLabel(right.condition()))
                        .matches("\\p{IsHan}.*"));
        assertThat(table.roleLabel("leader")).isEqualTo("负责人");
        assertThat(table.conditionLabel("own-authority")).isEqualTo("限本部门");
    }

    @Test
    void aDoorBelongsToTheActsThatItOpens() {
        assertThat(table.behind("POST /api/cases")).extracting(Act::word).containsExactly("case.open");
        assertThat(table.behind("GET /api/cases/{caseNumber}"))
                .extracting(Act::word)
                .containsExactly("case.read", "case.read-blind");
        assertThat(table.behind("GET /api/nothing")).isEmpty();
    }
}
