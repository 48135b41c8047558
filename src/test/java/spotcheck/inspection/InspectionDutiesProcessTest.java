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
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.custody.SealedSamples;
import spotcheck.registry.person.People;

/** Who may test, what is hidden from them, and what a report may not say. */
class InspectionDutiesProcessTest extends InspectionStory {

    @Autowired
    private BlindSamples blind;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @Proves({"CQ20-16b", "CQ23-18b", "NMG-9c"})
    void whoTookTheSampleMayInspectItOnSite() {
        jdbc.update(
                "insert into sampling_team (case_number, attempt, person, assigned_on) values (?, 1, 'cq-sampler1', ?)",
                number.value(),
                TODAY);
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", with(licenceInOrder(), "onSiteItems", true));
        var sampler = new Person("cq-sampler1", "sampler-cq-body");
        isRefused(number, "inspectOnSite", with(onSite(), "onSiteInspectors", List.of("赵检")), "只能从给出的选项中选择");
        complete(number, "inspectOnSite", with(onSite(), "onSiteInspectors", List.of("cq-sampler1")), sampler);
        assertThat(openTasks(number)).containsExactly("performTest");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("inspectOnSite"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("cq-sampler1");
                    assertThat(entry.details()).contains("重庆抽样员甲");
                });
    }

    /** Given no help to install, or no signature, then the table says whether that is a refusal, and what becomes of it. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, refuses-to-sign, true",
        "cq-2021, refuses-to-sign, true",
        "cq-2020, refuses-installation, true",
        "nmg-trial, refuses-to-sign, false",
        "cq-2023, refuses-to-sign, false",
        "sx-2023, refuses-to-sign, false",
        "cq-2023, refuses-installation, true",
        "nmg-trial, refuses-installation, true"
    })
    @Proves({"CQ20-28-3", "CQ20-28-5", "CQ20-28a", "CQ23-45e", "NMG-7a"})
    void whatIsRefusedOnSiteIsARefusalWhereTheRegimeSaysSo(String regime, String ground, boolean refusal) {
        tillOnSite(regime);
        var usual = with(onSite(), "evidenceMissingReason", "规程见实施细则");
        var hindered = ground.equals("refuses-to-sign")
                ? with(
                        usual,
                        "recordSignature",
                        "refused",
                        "recordSignatureGround",
                        "none",
                        "refusalNote",
                        "负责人拒绝签字，已录像")
                : with(
                        usual,
                        "installationNeeded",
                        true,
                        "installationHelp",
                        "not-helped",
                        "installationProof",
                        "录像",
                        "installationConfirmation",
                        "not-both");
        complete(number, "inspectOnSite", hindered);
        if (!refusal) {
            assertThat(openTasks(number)).containsExactly("performTest");
            return;
        }
        assertThat(openTasks(number))
                .containsAnyOf("warnOfConsequences", "collectProof")
                .doesNotContain("performTest");
    }

    @Test
    @Proves({"CQ23-18a", "CQ23-18b", "CQ20-16a", "CQN-2-3f", "NMG-9a", "NMG-9b", "SX23-3-1", "O18-9"})
    void whoTookTheSampleDoesNotTestIt() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        complete(number, "performTest", tested());
        isRefused(number, "issueReport", with(report("conforms"), "mainTester", "cq-sampler1"), "只能从给出的选项中选择");
        people.add(
                new spotcheck.registry.person.Person("cq-second-login", "重庆 抽样员乙", "inspector", null, "cq-lab1", null));
        try {
            isRefused(number, "issueReport", with(report("conforms"), "mainTester", "cq-second-login"), "是本案抽样人员");
        } finally {
            jdbc.update("delete from person where id = 'cq-second-login'");
        }
    }

    /** Given an item that fails, then the report says against what and by how much, and the organizer reads both. */
    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial", "sx-2023"})
    @Proves({"CQ23-49b", "NMG-37a", "CQ20-46b", "O18-32"})
    void whatFailsIsMeasuredAgainstARequirement(String regime) {
        delivered(regime);
        tillTest(regime);
        complete(number, "performTest", tested());
        for (var missing : List.of("requirement", "measured")) {
            isRefused(number, "issueReport", without(report("fails"), missing), "须写明标准或明示要求和实测值");
        }
        complete(number, "issueReport", report("fails"));
        assertThat(String.valueOf(
                        forms.getTaskFormVariables(task(number, "acceptReport").getId())
                                .get("reportSummary")))
                .contains("绝缘电阻（A类，要求 ≥ 5，实测 4.8 MΩ）");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> without(Map<String, Object> report, String cell) {
        var rows = Objects.requireNonNull((List<Map<String, Object>>) report.get("items")).stream()
                .map(row -> with(row, cell, null))
                .toList();
        return with(report, "items", rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "nmg-trial"})
    @Proves({"CQ20-44c", "NMG-16-2a"})
    void onlyPeopleOfTheLaboratoryTestAndReport(String regime) {
        delivered(regime);
        identity.setAuthentication("gd-inspector", List.of("inspector-cq-lab1", "inspector-nm-lab1"));
        isRefused(number, "receiveSample", received(regime), "只有承担本案检验的技术机构的人员");
        identity.clearAuthentication();
        tillTest(regime);
        complete(number, "performTest", tested());
        identity.setAuthentication("gd-inspector", List.of("inspector-cq-lab1", "inspector-nm-lab1"));
        isRefused(number, "issueReport", report("conforms"), "只有承担本案检验的技术机构的人员");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "nmg-trial"})
    @Proves({"CQ20-44d", "NMG-16-2b"})
    void nothingIsSubcontractedBeforeTheOrganizerAgreed(String regime) {
        delivered(regime);
        tillTest(regime);
        var subcontracted = with(tested(), "subcontracting", "consented", "subcontractedItems", "绝缘电阻，某检测所");
        isRefused(number, "performTest", subcontracted, "「组织部门同意的文号」必须填写");
        clock.travelTo(TODAY.plusDays(3));
        var consent = with(subcontracted, "consentNumber", "渝市监检〔2026〕7号", "consentOn", "2026-03-03");
        isRefused(number, "performTest", consent, "「组织部门同意的日期」不得晚于检验开始日期");
        complete(number, "performTest", with(consent, "consentOn", "2026-03-02"));
        assertThat(openTasks(number)).containsExactly("issueReport");
    }

    @Test
    @Proves("CQ20-45d")
    void aMethodOfItsOwnIsApprovedBeforeTheTest() {
        delivered("cq-2020");
        tillTest("cq-2020");
        var other = with(tested(), "testMethods", "other", "methodApproval", "FB-2026-3");
        isRefused(number, "performTest", other, "「方法认定的日期」必须填写");
        clock.travelTo(TODAY.plusDays(3));
        isRefused(number, "performTest", with(other, "methodApprovedOn", "2026-03-04"), "「方法认定的日期」不得晚于检验开始日期");
        complete(number, "performTest", with(other, "methodApprovedOn", "2026-02-01"));
        assertThat(openTasks(number)).containsExactly("issueReport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2023", "cq-2020", "nmg-trial", "national-2020"})
    @Proves({"CQ23-45b", "CQ20-41b", "NMG-36-3b", "O18-31"})
    void theSameProductIsInspectedOnSiteByTheSameProtocol(String regime) {
        var usual = with(onSite(), "evidenceMissingReason", "规程见实施细则");
        tillOnSite(regime);
        complete(number, "inspectOnSite", usual);
        tillOnSite(regime);
        var other = with(usual, "onSiteProtocol", "附录C，" + regime);
        isRefused(number, "inspectOnSite", other, "同一产品的现场检验应当遵守同一规程");
        complete(number, "inspectOnSite", with(other, "otherProtocolReason", "实施细则已修订"));
        assertThat(openTasks(number)).containsExactly("performTest");
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
        isRefused(number, "issueReport", with(report("conforms"), "reviewer", "重庆检验员"), "三个不同的人");
        isRefused(number, "issueReport", with(report("conforms"), "items", new ArrayList<>()), "没有任何一个项目得到判定");
        isRefused(number, "issueReport", with(report("conforms"), "submittedOn", "2026-03-01"), "不得早于");
        isRefused(number, "issueReport", with(report("conforms"), "approver", ""), "必须填写");
        assertThat(reports.of(number)).isEmpty();
    }

    @Test
    void theTestCannotEndBeforeItBegan() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        isRefused(number, "performTest", with(tested(), "testEndedOn", "2026-03-01"), "「检验结束日期」不得早于检验开始日期");
    }

    private String headline(String task) {
        return tasks.getVariable(task(number, task).getId(), "caseHeadline").toString();
    }

    private void tillTest(String regime) {
        complete(number, "receiveSample", received(regime));
        complete(number, "checkLicences", licenceInOrder());
    }

    private void tillOnSite(String regime) {
        delivered(regime);
        complete(number, "receiveSample", received(regime));
        complete(number, "checkLicences", with(licenceInOrder(), "onSiteItems", true));
    }

    private static Map<String, Object> received(String regime) {
        return regime.equals("cq-2023") ? accepted() : with(accepted(), "evidence", InspectionForms.NMG_RECEIPT);
    }
}
