package spotcheck.publication;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.sampling.SamplingForms;

/** What was published can be wrong, and is found to be so after the case was closed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionProcessTest extends StageTest {

    @Autowired
    private PublicationRows rows;

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("publicationCorrection")).isEmpty();
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void aPublicationIsCorrectedAfterTheCaseWasClosed() {
        var number = published();
        var first = rows.rows(number).get(0);
        cases.close(number, "closed", TODAY);
        var stage = cases.get(number).stage();
        var correction = requested(number);
        assertThat(forms.getTaskFormVariables(task(number, "draftPublication").getId())
                        .get("correctedPublication"))
                .isEqualTo(requireNonNull(first.release()).number());
        var corrected = SamplingForms.with(
                PublicationForms.draft(),
                "correctedPublication",
                requireNonNull(first.release()).number());
        corrected.put("correctionReason", "被抽样对象名称有误");
        complete(number, "draftPublication", corrected);
        complete(number, "approvePublication", Map.of("reviewAnswer", "approved"));
        complete(number, "publishResult", PublicationForms.disclosure());
        assertThat(outcome(correction)).isEqualTo("corrected");
        assertThat(rows.rows(number).get(1).corrects()).isEqualTo(first.id());
        assertThat(entryTitles(number)).contains("提出更正公开");
        assertThat(cases.get(number).stage()).isEqualTo(stage);
    }

    @Test
    void whatProvesToBeRightStaysAsItWasPublished() {
        var number = published();
        var correction = requested(number);
        complete(number, "draftPublication", PublicationForms.withheld("published-stands"));
        complete(number, "approvePublication", Map.of("reviewAnswer", "approved"));
        assertThat(outcome(correction)).isEqualTo("notCorrected");
    }

    @Test
    void onlyTheAuthorityThatPublishedCorrects() {
        var number = published();
        loggedIn("nm-organizer", List.of("organizer-150000"));
        assertThatThrownBy(() -> requested(number)).hasStackTraceContaining("本机关没有案号为");
    }

    @Test
    void whatWasNotPublishedCannotBeCorrected() {
        var number = aCase("cq-2023", "producer");
        loggedIn("cq-organizer", List.of("organizer-" + cases.get(number).organizer()));
        assertThatThrownBy(() -> requested(number)).hasStackTraceContaining("本案没有公开过结果");
    }

    @Override
    protected void complete(Task task, Map<String, Object> form) {
        throughTheFrontDoor(task, form);
    }

    private CaseNumber published() {
        var number = aCase("cq-2023", "producer");
        cases.conclude(number, Conclusion.UNQUALIFIED);
        start("publicNotice", number, Map.of("noticeKind", "publication"));
        complete(number, "draftPublication", PublicationForms.draft());
        complete(number, "approvePublication", Map.of("reviewAnswer", "approved"));
        complete(number, "publishResult", PublicationForms.disclosure());
        loggedIn("cq-organizer", List.of("organizer-" + cases.get(number).organizer()));
        return number;
    }

    private ProcessInstance requested(CaseNumber number) {
        var correction = runtime.startProcessInstanceByKey(
                "publicationCorrection", Map.of("correctedCase", number.value(), "publishedError", "被抽样对象名称写错"));
        identity.clearAuthentication();
        return correction;
    }

    private void loggedIn(String person, List<String> groups) {
        identity.setAuthentication(person, groups);
    }
}
