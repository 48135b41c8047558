package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;
import spotcheck.casefile.chain.Entry;
import spotcheck.engine.ProcessEnd;
import spotcheck.objection.ObjectionForms;
import spotcheck.sampling.SamplingForms;

/** What comes after the last day: an objection, or the formalities of a retest. */
class LateObjectionsProcessTest extends Procedure {

    @ParameterizedTest
    @CsvSource({
        "cq-2020, retestRefused, retest-refusal, CQ20-55-1",
        "cq-2021, notObjected, objection-not-taken-up, CQN-A1-3",
        "cq-2023, notObjected, objection-not-taken-up, CQ23-56c",
        "nmg-trial, notObjected, objection-not-taken-up, NMG-42c",
        "sx-2023, notObjected, objection-not-taken-up, O18-36",
        "national-2020, notObjected, objection-not-taken-up, O18-36"
    })
    @Proves({"CQ20-55-1", "CQ20-54e", "CQN-A1-3", "CQ23-56c", "NMG-42c", "O18-36"})
    void whoDisputesTheConclusionADayLateGetsNoRetest(String regime, String end, String paper, String rule) {
        failedUnder(regime);
        objectsLate("inspection-conclusion");
        assertThat(openTasks(number)).doesNotContain("decideAdmission", "studyObjection", "decideRetest");
        assertThat(endOfObjection()).isEqualTo(end);
        assertThat(paperKinds()).contains(paper).doesNotContain("retest-notice");
        assertThat(asked("retestRefusal")).contains("out-of-time", "refuse");
        assertThat(asked("objectionAdmissibility")).contains(rule);
    }

    @Test
    @Proves("CQ20-54a")
    void inTheMeasuresOf2020TheOrganizerDecidesOnALateObjectionToTheSampling() {
        failedUnder(CHONGQING_TRIAL);
        objectsLate("sampling-process");
        does(PARTY, "decideAdmission", Map.of("admissionChoice", "admit", "admissionReason", "送达曾有延误，予以核查"));
        samplingJudged(PARTY, "maintained");
        assertThat(endOfObjection()).isEqualTo("maintained");
        assertThat(paperKinds()).contains("objection-conclusion").doesNotContain("retest-refusal");
    }

    @Test
    void inTheMeasuresOf2023ALateObjectionToTheSamplingIsNotTakenUpEither() {
        failedUnder(CHONGQING);
        objectsLate("sample-authenticity");
        assertThat(endOfObjection()).isEqualTo("notObjected");
        assertThat(entries.of(number)).extracting(Entry::kind).doesNotContain("decision.retestRefusal");
    }

    @ParameterizedTest
    @CsvSource({
        "cq-2020, CQ20-55-2",
        "cq-2021, CQ20-55-2",
        "cq-2023, CQ23-58d",
        "nmg-trial, NMG-44c",
        "sx-2023, O18-38",
        "national-2020, O18-38"
    })
    @Proves({"CQ20-55-2", "CQ23-58d", "NMG-44c", "O18-38"})
    void whoMissesTheFormalitiesIsRefusedTheRetestByTheTable(String regime, String rule) {
        failedUnder(regime);
        retestGranted(PARTY);
        does("registerRetestNotice", ObjectionForms.noticeReceived(TODAY.toString()));
        daysPass(20);
        does("confirmFormalitiesOver", Map.of("formalitiesFound", "late"));
        assertThat(asked("retestRefusal")).contains("formalities-missed", "refuse", rule);
        assertThat(endOfObjection()).isEqualTo("retestWaived");
    }

    private void failedUnder(String regime) {
        opened(regime, "producer");
        sampled();
        failed();
        told(PARTY);
    }

    private void objectsLate(String kind) {
        var lastDay = deadlines.open(number, "objection", PARTY).orElseThrow().dueDate();
        dayComes(number, lastDay.plusDays(1));
        does(PARTY, "confirmObjectionPeriodOver", SamplingForms.with(objection(kind), "objectionFound", "late"));
    }

    private String asked(String table) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals("decision." + table))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .details();
    }

    private String endOfObjection() {
        var objection = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("objection")
                .singleResult();
        return Objects.requireNonNull(ProcessEnd.of(objection)).replace("endEvent_", "");
    }
}
