package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.objection.ObjectionForms;

/** A body of Shanxi that broke the rules takes no tasks for a year: neither sampling, nor tests, nor a retest. */
class SuspendedBodyProcessTest extends Procedure {

    private static final Person ORGANIZER = new Person("sx-organizer", "organizer-140500");

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void theBodiesWorkAgain() {
        jdbc.update("delete from body_suspension");
    }

    @Test
    @Proves("SX23-5-6")
    void aSuspendedSamplingBodyIsGivenNoCaseForAYear() {
        opened(SHANXI, "producer");
        sampled();
        reported("sx-body");
        decided("suspend");
        does("serveBodySuspension", Map.of("suspensionServedTo", today().toString(), "suspensionServedBy", "直接送达，已签收"));
        assertThat(paperKinds()).contains("body-suspension");
        var decidedOn = today();
        isNotOpened("samplingBody", "sx-body", "资格暂停至" + decidedOn.plusYears(1));

        dayComes(number, decidedOn.plusYears(1));
        isNotOpened("samplingBody", "sx-body", "资格暂停至");
        dayComes(number, decidedOn.plusYears(1).plusDays(1));
        assertThat(openedWith("samplingBody", "sx-body")).isNotEmpty();
    }

    /** Given a laboratory that was suspended in one case, when another case is opened or needs a retest, then it is not to be had. */
    @Test
    @Proves("SX23-5-6")
    void aSuspendedLaboratoryTestsAndRetestsNothing() {
        opened(SHANXI, "producer");
        sampled();
        failed();
        told(PARTY);
        retestGranted(PARTY);
        does("registerRetestNotice", ObjectionForms.noticeReceived(TODAY.toString()));
        does("registerFormalities", ObjectionForms.formalities(TODAY.toString()));
        var disputed = number;

        number = new spotcheck.casefile.CaseNumber(openedWith("laboratory", "sx-lab2"));
        sampled();
        reported("sx-lab2");
        decided("suspend");
        isNotOpened("laboratory", "sx-lab2", "资格暂停至");

        number = disputed;
        isRefused(number, "chooseRetestBody", ObjectionForms.body("sx-lab2", true), "「");
    }

    @Test
    void whatIsNotSuspendedWorksOn() {
        opened(SHANXI, "producer");
        sampled();
        assertThatThrownBy(() -> reported("sx-lab2"))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("没有承担本案");
        reported("sx-body");
        decided("none");
        assertThat(openTasks(number)).doesNotContain("serveBodySuspension");
        assertThat(openedWith("samplingBody", "sx-body")).isNotEmpty();
    }

    /** No other text fixes for how long a body is shut out, so that nobody is. */
    @ParameterizedTest
    @CsvSource({"cq-2020, cq", "cq-2023, cq", "nmg-trial, nm", "national-2020, sx"})
    void elsewhereNobodyIsSuspended(String regime, String region) {
        opened(regime, "producer");
        var organizer = new Person(
                region + "-organizer", "organizer-" + cases.get(number).organizer());
        assertThatThrownBy(() -> reported(organizer, region + "-body"))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("没有规定暂停机构承担任务的资格");
    }

    private void reported(String body) {
        reported(ORGANIZER, body);
    }

    private void reported(Person organizer, String body) {
        door.starts(
                organizer,
                "bodySuspension",
                Map.of(
                        "breachCase",
                        number.value(),
                        "breachBody",
                        body,
                        "breachKind",
                        "tip-off",
                        "breachFacts",
                        "抽样前向企业透露抽查时间，有通话记录"));
    }

    private void decided(String decision) {
        does("decideBodySuspension", Map.of("suspensionDecision", decision, "suspensionReasons", "情况属实，按指导意见处理"));
    }

    private void isNotOpened(String role, String body, String words) {
        assertThatThrownBy(() -> openedWith(role, body))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining(words);
    }

    private String openedWith(String role, String body) {
        var answers = new HashMap<>(opening(SHANXI, "producer"));
        answers.put("partyName", answers.get("partyName") + role + body + today());
        answers.put(role, body);
        return door.opens(ORGANIZER, answers);
    }
}
