package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.chain.Entry;

/** Two counties disagree who handles a failing result: they agree, or the city bureau designates one, and its choice binds. */
class JurisdictionCasesProcessTest extends Procedure {

    private static final Person HANDLER = new Person("cq-handler", "handler-500103");
    private static final String OTHER = "500105";

    /** Given A and B who cannot agree, when the city bureau designates B, then B has the tasks and goes on in the same periods. */
    @Test
    @Proves("CQ23-67c")
    void whatTheyCannotSettleTheCityBureauDoes() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        disputed();
        assertThatThrownBy(this::disputed).isInstanceOf(TurnedAway.class).hasMessageContaining("管辖争议正在办理");
        consulted("failed");
        assertThat(papers.of(number))
                .filteredOn(paper -> paper.kind().equals("jurisdiction-request"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.addressee()).isEqualTo("重庆市市场监督管理局"));
        does("designateHandler", Map.of("designatedHandler", OTHER, "designationReason", "违法行为发生在江北区"));
        liesWith(OTHER);
        told(PARTY);
        assertThat(statuses("result-service")).containsExactly("met");
        ordered();
        objectionPeriodOver(PARTY);
        rectified();
        reinspected(true);
        handlingFiled();
        publishedAndClosed();
        assertThat(papers.of(number))
                .filteredOn(paper -> paper.kind().equals("rectification-order"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.issuer()).isEqualTo(OTHER));
        assertThat(paperKinds()).contains("jurisdiction-designation");
    }

    @Test
    @Proves("CQ20-63c")
    void underTheTrialMeasuresTheyAgreeAndTheCaseGoesOver() {
        opened(CHONGQING_TRIAL, "producer");
        sampled();
        failed();
        disputed();
        consulted("moved");
        liesWith(OTHER);
        assertThat(paperKinds()).doesNotContain("jurisdiction-request", "jurisdiction-designation");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("jurisdiction.moved"))
                .extracting(Entry::details)
                .singleElement()
                .satisfies(details -> assertThat(details).contains("渝中区", "江北区", "协商一致"));
        isAsItsEntriesSay();
    }

    /** Inner Mongolia, Shanxi and the order name nobody who designates; a stranger disputes nothing. */
    @Test
    void whereNobodyDesignatesNothingIsDisputed() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failed();
        var handler = new Person("nm-handler", "handler-" + cases.get(number).handler());
        assertThatThrownBy(() -> door.starts(handler, "jurisdictionDispute", dispute("150103")))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("没有");
        assertThatThrownBy(this::disputed).isInstanceOf(TurnedAway.class).hasMessageContaining("不是争议的一方");
    }

    private void disputed() {
        door.starts(HANDLER, "jurisdictionDispute", dispute(OTHER));
    }

    private Map<String, Object> dispute(String other) {
        return Map.of("disputedCase", number.value(), "disputedWith", other, "disputeGrounds", "销售行为发生在另一区");
    }

    private void consulted(String result) {
        does(
                "consultJurisdiction",
                Map.of(
                        "consultationResult",
                        result,
                        "consultedOn",
                        today().toString(),
                        "consultationFacts",
                        "双方各自说明了违法行为发生地"));
    }

    private void liesWith(String county) {
        assertThat(cases.get(number).handler()).isEqualTo(county);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .list())
                .flatExtracting(task -> tasks.getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .contains("handler-" + county)
                .doesNotContain("handler-500103");
    }
}
