package spotcheck.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.objection.ObjectionForms.causes;
import static spotcheck.objection.ObjectionForms.decided;
import static spotcheck.objection.ObjectionForms.filing;
import static spotcheck.objection.ObjectionForms.informed;
import static spotcheck.objection.ObjectionForms.retestReport;
import static spotcheck.objection.ObjectionForms.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.casefile.CaseNumber;

/** Every way through the diagram of objections, each to its own end. */
class ObjectionOutcomesProcessTest extends ObjectionStory {

    @Test
    void whoIsGrantedARetestWhileOneRunsWaitsAndSharesIt() {
        var number = failing("cq-2023");
        var party = served(number, PARTY, "2026-03-02");
        grantRetest(number);
        var producer = served(number, PRODUCER, "2026-03-02");
        grantRetest(number);
        assertThat(retests.of(number)).hasSize(1);
        assertThat(openTasks(number)).containsExactly("registerRetestNotice");
        retested(number, "fails");
        assertThat(outcome(party)).isEqualTo("retestConfirmed");
        assertThat(outcome(producer)).isEqualTo("retestConfirmed");
    }

    @Test
    void whoObjectsAfterARetestSharesItsConclusion() {
        var number = failing("cq-2023");
        var party = served(number, PARTY, "2026-03-02");
        grantRetest(number);
        retested(number, "conforms");
        var producer = served(number, PRODUCER, "2026-03-02");
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-03-02", "2026-03-02"));
        study(number, List.of());
        complete(number, "decideRetest", Map.of("retestDecision", "shared", "decisionReasons", "复检结论为最终结论"));
        assertThat(outcome(party)).isEqualTo("retestOverturned");
        assertThat(outcome(producer)).isEqualTo("retestOverturned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maintained", "revoked"})
    void anObjectionToTheSamplingEndsAsItIsDecided(String decision) {
        var number = failing("cq-2023");
        var instance = served(number, PARTY, "2026-03-02");
        complete(number, "registerObjection", filing("sampling-process", "2026-03-02", "2026-03-02"));
        complete(number, "verifyObjection", verified());
        complete(number, "decideObjection", decided(decision));
        assertThat(outcome(instance)).isEqualTo(decision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notObjected", "notEntitled", "retestRefused", "firstConclusionStands", "retestWaived"})
    void nothingIsRetestedToTheEnd(String outcome) {
        var number = failing("cq-2023");
        var recipient = outcome.equals("notEntitled") ? "platform-operator" : PARTY;
        var instance = served(number, recipient, "2026-03-02");
        switch (outcome) {
            case "notObjected" -> silent(number);
            case "notEntitled" -> assertThat(openTasks(number)).isEmpty();
            case "retestRefused" -> refused(number);
            case "firstConclusionStands" -> tamperedWith(number);
            default -> waived(number);
        }
        assertThat(outcome(instance)).isEqualTo(outcome);
    }

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("objection")).isEmpty();
    }

    private void retested(CaseNumber number, String found) {
        handOverSample(number);
        complete(number, "performRetest", retestReport("导体电阻", found));
        complete(number, "informRetestResult", informed());
    }

    private void silent(CaseNumber number) {
        dayComes(number, LocalDate.of(2026, 3, 18));
        complete(number, "confirmObjectionPeriodOver", Map.of("objectionFound", "none"));
    }

    private void refused(CaseNumber number) {
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-03-02", "2026-03-02"));
        study(number, List.of("not-testable"));
        complete(number, "decideRetest", Map.of("retestDecision", "no-retest", "decisionReasons", "样品已失效"));
    }

    private void tamperedWith(CaseNumber number) {
        grantRetest(number);
        doFormalities(number, "2026-03-02", "2026-03-02");
        complete(number, "chooseRetestBody", ObjectionForms.body("cq-lab2", true));
        complete(number, "confirmRetestSample", causes("tampered-by-applicant"));
        complete(number, "decideTermination", Map.of("terminationDecision", "end", "terminationReasons", "封条破坏"));
    }

    private void waived(CaseNumber number) {
        grantRetest(number);
        complete(number, "registerRetestNotice", ObjectionForms.noticeReceived("2026-03-02"));
        dayComes(number, LocalDate.of(2026, 3, 20));
        complete(number, "confirmFormalitiesOver", Map.of("formalitiesFound", "late"));
    }
}
