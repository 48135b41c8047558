package spotcheck.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.inspection.InspectionForms.accepted;
import static spotcheck.inspection.InspectionForms.licenceInOrder;
import static spotcheck.inspection.InspectionForms.onSite;
import static spotcheck.inspection.InspectionForms.report;
import static spotcheck.inspection.InspectionForms.tested;
import static spotcheck.inspection.InspectionForms.unlicensed;
import static spotcheck.inspection.InspectionForms.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.BlindSamples;
import spotcheck.custody.SealedSamples;

/** Who may test, what is hidden from them, and what a report may not say. */
class InspectionDutiesProcessTest extends InspectionStory {

    @Autowired
    private BlindSamples blind;

    @Test
    @Proves({"CQ20-16b", "CQ23-18b", "NMG-9c"})
    void whoTookTheSampleMayInspectItOnSite() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", with(licenceInOrder(), "onSiteItems", true));
        complete(number, "inspectOnSite", with(onSite(), "onSiteInspectors", "重庆抽样员甲"));
        assertThat(openTasks(number)).containsExactly("performTest");
    }

    @Test
    @Proves({"CQ23-18a", "CQ23-18b", "CQ20-16a", "CQN-2-3f", "NMG-9a", "NMG-9b", "SX23-3-1", "O18-9"})
    void whoTookTheSampleDoesNotTestIt() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        complete(number, "performTest", tested());
        isRefused(number, "issueReport", with(report("conforms"), "mainTester", "重庆抽样员甲"), "是本案抽样人员");
    }

    @Test
    void onlyPeopleOfTheLaboratoryTest() {
        identity.setAuthentication("nm-inspector", List.of("inspector-cq-lab1"));
        isRefused(number, "receiveSample", accepted(), "只有承担本案检验的技术机构的人员");
        identity.setAuthentication("cq-inspector", List.of("inspector-cq-lab1"));
        complete(number, "receiveSample", accepted());
        assertThat(openTasks(number)).containsExactly("checkLicences");
    }

    @Test
    @Proves("NMG-35a")
    void aBlindSampleHidesItsPartyFromTheLaboratoryUntilTheReportIsHandedIn() {
        var code = blindlyDelivered();
        betraysNothing("receiveSample", code);
        complete(number, "receiveSample", with(accepted(), "evidence", InspectionForms.NMG_RECEIPT));
        betraysNothing("checkLicences", code);
        complete(number, "checkLicences", licenceInOrder());
        betraysNothing("performTest", code);
        complete(number, "performTest", tested());
        betraysNothing("issueReport", code);
        complete(number, "issueReport", report("conforms"));
        assertThat(headline("acceptReport")).contains("某五金经营部");
        assertThat(blind.hidden(number)).isEmpty();
    }

    @Test
    void aClueEndsTheSecretSinceWhoHandsItOverMustNameItsParty() {
        blindlyDelivered();
        complete(number, "receiveSample", with(accepted(), "evidence", InspectionForms.NMG_RECEIPT));
        complete(number, "checkLicences", unlicensed());
        assertThat(outcome(inspection)).isEqualTo("illegalClue");
        assertThat(blind.hidden(number)).isEmpty();
        assertThat(entryTitles(number)).contains("盲样信息对检验机构公开");
    }

    private String blindlyDelivered() {
        number = aCase("nmg-trial", "seller");
        SealedSamples.bought(custody, cases.get(number));
        var code = blind.order(cases.get(number));
        inspection = start("inspection", number, Map.of());
        return code;
    }

    /** Neither name nor description nor any variable that the laboratory can read names a party. */
    private void betraysNothing(String id, String code) {
        var task = task(number, id);
        assertThat(headline(id)).isEqualTo("盲样 " + code + " · 铜芯电缆");
        assertThat(task.getName() + task.getDescription() + tasks.getVariables(task.getId()))
                .doesNotContain("某五金经营部", "某线缆厂", "山城", "张三");
    }

    @Test
    @Proves({"CQ23-49a", "CQ23-51"})
    void theReportIsDueOnTheDayTheSchemeAgrees() {
        tillReport();
        assertThat(task(number, "issueReport").getDueDate()).isEqualTo("2026-03-20T15:59:59Z");
        clock.travelTo(TODAY.plusDays(20));
        complete(number, "issueReport", with(report("conforms"), "submittedOn", "2026-03-22"));
        assertThat(entryTitles(number)).contains("逾期报送检验报告");
    }

    @Test
    @Proves({"CQ23-49b", "CQ23-49d"})
    void aReportThatContradictsItselfIsRefused() {
        tillReport();
        isRefused(number, "issueReport", with(report("conforms"), "reviewer", "赵检"), "三个不同的人");
        isRefused(number, "issueReport", with(report("conforms"), "items", new ArrayList<>()), "没有任何一个项目得到判定");
        isRefused(number, "issueReport", with(report("conforms"), "submittedOn", "2026-03-01"), "不得早于");
        isRefused(number, "issueReport", with(report("conforms"), "sealed", false), "必须填写");
        assertThat(reports.of(number)).isEmpty();
    }

    @Test
    void theTestCannotEndBeforeItBegan() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        isRefused(number, "performTest", with(tested(), "testEndedOn", "2026-03-01"), "不得早于开始日期");
    }

    private String headline(String task) {
        return tasks.getVariable(task(number, task).getId(), "caseHeadline").toString();
    }
}
