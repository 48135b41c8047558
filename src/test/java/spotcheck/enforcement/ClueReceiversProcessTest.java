package spotcheck.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.enforcement.ClueForms.clue;
import static spotcheck.enforcement.ClueForms.feedback;
import static spotcheck.enforcement.ClueForms.filing;
import static spotcheck.enforcement.ClueForms.receipt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Papers;

/** Who gets an illegal clue, and who is told of it, by regime and place of finding. */
class ClueReceiversProcessTest extends ClueStory {

    @Autowired
    private Papers papers;

    @Test
    @Proves({"NMG-19d", "NMG-19e"})
    void aClueFromTheSiteIsToldToOrganizerCityAndCountyAtTheSameTime() {
        var number = aCase("nmg-trial", "seller");
        start("illegalClue", number, Map.of());
        complete(number, "handOverClue", clue());
        assertThat(told(number)).containsExactly("呼和浩特市市场监督管理局", "呼和浩特市市场监督管理局", "呼和浩特市新城区市场监督管理局");
    }

    @Test
    @Proves({"NMG-34c", "NMG-34d"})
    void aClueFromTheLaboratoryGoesToTheMakersCountyInInnerMongolia() {
        var number = aCase("nmg-trial", "seller");
        start("illegalClue", number, fromTheLaboratory());
        assertThat(groupOf(number, "handOverClue")).isEqualTo("inspector-nm-lab1");
        complete(number, "handOverClue", clue());
        assertThat(told(number)).hasSize(2).last().asString().contains("某线缆厂").contains("510100");
    }

    @Test
    void aMakersCountyThatIsOneOfOursGetsTheLaboratorysClueItself() {
        var number = aCase("nmg-trial", "seller");
        fixture.producerIn(number, "500105");
        var process = start("illegalClue", number, fromTheLaboratory());
        complete(number, "handOverClue", clue());
        assertThat(groupOf(number, "receiveClue")).isEqualTo("enforcer-500105");
        assertThat(handovers.of(number).get(0).facts().clue().receiverCode()).isEqualTo("500105");
        complete(number, "receiveClue", receipt("accepted"));
        assertThat(groupOf(number, "verifyClue")).isEqualTo("enforcer-500105");
        complete(number, "verifyClue", filing("filed", "caseReference", "江北市监立〔2026〕1号"));
        complete(number, "reportClueFiled", feedback());
        assertThat(outcome(process)).isEqualTo("caseFiled");
    }

    @Test
    @Proves({"CQ23-46c", "CQ23-46d"})
    void aClueFromTheLaboratoryGoesToTheSampledPartysCountyInChongqing() {
        var number = aCase("cq-2023", "seller");
        start("illegalClue", number, fromTheLaboratory());
        complete(number, "handOverClue", clue());
        assertThat(told(number)).containsExactly("重庆市渝中区市场监督管理局", "重庆市市场监督管理局");
    }

    @Test
    void theFormOfAClueKnowsItsGroundAndItsReceiver() {
        var number = aCase("cq-2023", "producer");
        start("illegalClue", number, Map.of("clueGround", "no-business-licence"));
        var known = forms.getTaskFormVariables(task(number, "handOverClue").getId());
        assertThat(known)
                .containsEntry("clueConduct", "no-business-licence")
                .containsEntry("clueReceiver", "500103")
                .containsEntry("clueProduct", "铜芯电缆");
    }

    /** Given the task of 500103, then the paper is addressed to it and to nobody else, whatever was sent. */
    @ParameterizedTest
    @CsvSource({
        "cq-2023, seller, 500105",
        "cq-2020, producer, 随便写的部门",
        "nmg-trial, seller, 150100",
        "sx-2023, producer, 140000"
    })
    @Proves({"CQ23-28b", "CQ20-24c", "NMG-19e"})
    void thePaperIsAddressedToWhomTheTaskGoes(String regime, String place, String wished) {
        var number = aCase(regime, place);
        start("illegalClue", number, Map.of());
        var clue = new HashMap<String, Object>(clue());
        clue.put("clueReceiver", wished);
        isRefused(number, "handOverClue", clue, "「接收部门」只能从给出的选项中选择");
        complete(number, "handOverClue", clue());
        var handed = handovers.of(number).get(0).facts().clue();
        assertThat(groupOf(number, "receiveClue")).isEqualTo("enforcer-" + handed.receiverCode());
        assertThat(papers.of(number))
                .filteredOn(paper -> paper.kind().equals("clue-form"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.addressee()).isEqualTo(handed.receiver()));
    }

    @ParameterizedTest
    @CsvSource({
        "cq-2020, '', 重庆市渝中区市场监督管理局, 重庆市市场监督管理局",
        "cq-2021, '', 重庆市渝中区市场监督管理局, 重庆市市场监督管理局",
        "cq-2020, illegalClue, 重庆市渝中区市场监督管理局, 重庆市市场监督管理局",
        "cq-2023, '', 重庆市渝中区市场监督管理局, 重庆市市场监督管理局"
    })
    @Proves({
        "CQ20-24b",
        "CQ20-24c",
        "CQ20-42c",
        "CQ20-42d",
        "CQN-2-2f",
        "CQN-2-2g",
        "CQN-2-2h",
        "CQN-2-2i",
        "CQ23-28b",
        "CQ23-28c"
    })
    void countyAndOrganizerAreToldByTheFormOfTheClue(String regime, String found, String county, String organizer) {
        var number = aCase(regime, "seller");
        start("illegalClue", number, found.isEmpty() ? Map.of() : Map.of("inspectionOutcome", found));
        var untold = clue();
        untold.remove("clueReportedAt");
        isRefused(number, "handOverClue", untold, "「书面报告组织部门的时间」必须填写");
        complete(number, "handOverClue", clue());
        assertThat(told(number)).containsExactlyInAnyOrder(county, organizer);
        assertThat(entryTitles(number)).contains("制发《产品违法线索移交表》");
        assertThat(openTasks(number)).containsExactly("receiveClue");
    }

    @Test
    @Proves({"SX23-4-4", "O18-17"})
    void shanxiHasTheOrganizerToldOnTheSpot() {
        var number = aCase("sx-2023", "seller");
        start("illegalClue", number, Map.of());
        var untold = clue();
        untold.remove("clueReportedAt");
        isRefused(number, "handOverClue", untold, "「书面报告组织部门的时间」必须填写");
        complete(number, "handOverClue", clue());
        assertThat(told(number)).contains("晋城市市场监督管理局");
    }

    private List<String> told(CaseNumber number) {
        var handover = handovers.of(number).get(0);
        return handovers.reports(handover.facts().id()).stream()
                .map(HandoverReport::name)
                .toList();
    }
}
