package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.custody.unit.UnitState;
import spotcheck.enforcement.ClueForms;
import spotcheck.inspection.InspectionForms;
import spotcheck.refusal.RefusalForms;
import spotcheck.sampling.SamplingForms;
import spotcheck.sampling.SamplingTeams;

/** Cases in which taking or testing the sample did not go straight on. */
class SamplingCasesProcessTest extends Procedure {

    @Autowired
    private SamplingTeams teams;

    @Test
    void innerMongoliaGivesAFreeSampleBackToItsOwner() {
        opened(INNER_MONGOLIA, "seller");
        sampledForNothing();
        passed();
        told(PARTY);
        told(PRODUCER);
        objectionPeriodOver(PARTY);
        objectionPeriodOver(PRODUCER);
        publishedAndClosed();
        assertThat(custody.get(number).test().state()).isEqualTo(UnitState.RETURNED);
        assertThat(custody.get(number).reserve().state()).isEqualTo(UnitState.RETURNED);
    }

    @Test
    void aPartyThatGivesWayAfterTheWarningIsSampledAfterAll() {
        opened(CHONGQING, "producer");
        found("nonCooperation", List.of("hinders-removal"), "findingsNote", "锁门");
        var team = teams.of(number);
        does("warnOfConsequences", RefusalForms.warning("cooperates"));
        assertThat(openTasks(number)).as("the same samplers go on").containsExactly("recordFindings");
        does("recordFindings", Map.of("nothingSeen", true));
        drawn();
        assertThat(teams.of(number)).isEqualTo(team);
        assertThat(entryTitles(number)).contains("恢复抽样").containsOnlyOnce("确定抽样人员");
        settledWithoutFault(PARTY);
        assertThat(entryTitles(number)).doesNotContain("拒检移交结案");
    }

    @Test
    void aPartyThatGivesWayLaterIsVisitedAgainByTheSameSamplers() {
        opened(CHONGQING, "producer");
        found("nonCooperation", List.of("hinders-removal"), "findingsNote", "锁门");
        does("warnOfConsequences", RefusalForms.warning("refuses"));
        refusalReviewed("cooperates");
        assertThat(openTasks(number)).containsExactly("showNotice");
        does("showNotice", SamplingForms.notice());
        does("recordFindings", Map.of("nothingSeen", true));
        drawn();
        assertThat(entryTitles(number)).containsOnlyOnce("确定抽样人员");
        settledWithoutFault(PARTY);
    }

    @Test
    void aSampleThatIsRefusedIsTakenAgain() {
        opened(CHONGQING, "producer");
        sampled();
        receptionRefused();
        does("decideOnRejection", Map.of("rejectionDecision", "new-sample", "rejectionDecisionReason", "任务未完成"));
        sampled();
        assertThat(custody.of(number)).hasSize(2);
        assertThat(deadlines.of(number))
                .filteredOn(deadline -> deadline.period().equals("repeat-check-window"))
                .extracting(CaseDeadline::status)
                .containsExactly("withdrawn", "open");
        settledWithoutFault(PARTY);
        assertThat(custody.of(number).get(1).test().state()).isEqualTo(UnitState.DISPOSED);
    }

    @Test
    void aClueFoundInTheLaboratoryEndsTheInspection() {
        opened(CHONGQING, "seller");
        sampled();
        received();
        does("checkLicences", InspectionForms.unlicensed());
        clueHandedOver();
        does("verifyClue", ClueForms.filing("not-filed", "filingReason", "情节轻微并已改正"));
        does("reportClueNotFiled", ClueForms.feedback());
        disposed();
        isClosedAs("clueHandled");
        assertThat(cases.get(number).conclusion()).isNull();
    }

    @Test
    void aClosedFirmCannotBeSampled() {
        opened(INNER_MONGOLIA, "producer");
        found("unableSeen", true, "findingsNote", "大门紧锁，停产公告");
        does(
                "recordUnable",
                SamplingForms.form(
                        "unableReason",
                        "stopped-production",
                        "unableNote",
                        "已停产",
                        "evidence",
                        List.of("unable-circumstances")));
        isClosedAs("notSampled");
    }
}
