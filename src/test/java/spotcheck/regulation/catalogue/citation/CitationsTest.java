package spotcheck.regulation.catalogue.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One known citation of each kind; that all cited rules exist is a matter of {@code RulesCarriedOutTest}. */
class CitationsTest {

    private static final Citations CITATIONS = new Citations();

    @Test
    void ofAStepInADiagram() {
        assertThat(CITATIONS.of("CQ23-44a"))
                .extracting(Citation::place)
                .contains(new Place(PlaceKind.STEP, "inspection", "userTask_receiveSample", "检验", "查验接收样品"));
    }

    @Test
    void ofARowOfATable() {
        assertThat(CITATIONS.of("NMG-24b"))
                .extracting(Citation::place)
                .contains(new Place(
                        PlaceKind.TABLE,
                        "samplingRefusal",
                        "samplingRefusal_nmgtrial_1",
                        "该行为是否认定为拒绝监督抽查？",
                        "要价明显不合理，如实记录并立即报告（第二十四条）"));
    }

    @Test
    void ofAPaperInAList() {
        assertThat(CITATIONS.of("NMG-52a"))
                .extracting(Citation::place)
                .extracting(Place::kind, Place::container, Place::label)
                .contains(org.assertj.core.groups.Tuple.tuple(PlaceKind.LIST, "papers", "产品质量监督抽查责令整改通知书"));
    }
}
