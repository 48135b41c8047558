package spotcheck.notification;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static spotcheck.notification.NotificationForms.NOTICE;
import static spotcheck.notification.NotificationForms.direct;
import static spotcheck.notification.NotificationForms.electronic;
import static spotcheck.notification.NotificationForms.papersReceivedOn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.outside.OutsideCheck;
import spotcheck.casefile.outside.OutsideChecks;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.engine.wait.EngineDate;
import spotcheck.registry.authority.CheckLevel;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultNotificationProcessTest extends StageTest {

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Papers papers;

    @Autowired
    private NotificationRows rows;

    @Autowired
    private OutsideChecks outside;

    @Test
    void theHandlerTellsTheSampledPartyWithinFiveWorkingDays() {
        var number = aCase("cq-2023", "seller");
        var instance = told(number, "unqualified", "sampled-party");

        complete(number, "receiveResultPapers", papersReceivedOn("2026-03-02"));

        assertThat(deadline(number, "result-service").rawDate()).isEqualTo("2026-03-09");
        assertThat(ChinaTime.dayOf(task(number, "issueResultNotice").getDueDate()))
                .isEqualTo("2026-03-09");
        assertThat(groups(number, "issueResultNotice")).isEqualTo("handler-500103");
        complete(number, "issueResultNotice", NOTICE);
        complete(number, "registerService", direct("2026-03-02"));

        assertThat(outcome(instance)).isEqualTo("served");
        assertThat(deadline(number, "result-service").status()).isEqualTo("met");
        assertThat(papers.of(number))
                .extracting(Paper::kind, Paper::issuer, Paper::servedOn)
                .containsExactly(
                        tuple("result-notice", "500103", LocalDate.of(2026, 3, 2)),
                        tuple("service-receipt", "500103", null));
    }

    @Test
    void receiptStartsThisRecipientsObjectionPeriod() {
        var number = aCase("cq-2023", "seller");
        told(number, "unqualified", "labelled-producer");
        complete(number, "issueResultNotice", NOTICE);
        clock.travelTo(LocalDate.of(2026, 3, 9));
        complete(number, "registerService", direct("2026-03-06"));

        var objection = deadline(number, "objection");
        assertThat(objection.subject()).isEqualTo("labelled-producer");
        assertThat(objection.rawDate()).isEqualTo("2026-03-21");
        assertThat(objection.dueDate()).isEqualTo("2026-03-23");
    }

    @Test
    void thePlatformIsToldByTheOrganizerAndGetsNoObjectionPeriod() {
        var number = aCase("cq-2023", "online");
        var instance = told(number, "unqualified", "platform-operator");
        assertThat(groups(number, "issueResultNotice")).isEqualTo("organizer-500000");
        complete(number, "issueResultNotice", NOTICE);
        complete(number, "registerService", electronic());

        assertThat(outcome(instance)).isEqualTo("served");
        assertThat(deadlines.of(number)).isEmpty();
    }

    @Test
    void nobodyTellsWhoNeedNotBeTold() {
        var number = aCase("cq-2023", "producer");
        var instance = told(number, "unqualified", "platform-operator");

        assertThat(outcome(instance)).isEqualTo("notRequired");
        assertThat(papers.of(number)).isEmpty();
    }

    @Test
    void theOrganizerDecidesWhereTheRegimeIsSilent() {
        var number = aCase("cq-2023", "online");
        var untold = told(number, "qualified", "platform-operator");
        complete(number, "decideNotification", Map.of("notificationChoice", "none", "notificationReason", "检验合格"));
        assertThat(outcome(untold)).isEqualTo("notRequired");

        told(number, "qualified", "labelled-producer");
        isRefused(number, "decideNotification", Map.of("notificationChoice", "organizing-authority"), "「理由」必须填写");
        complete(
                number,
                "decideNotification",
                Map.of("notificationChoice", "organizing-authority", "notificationReason", "便于企业掌握情况"));
        assertThat(openTasks(number)).containsExactly("issueResultNotice");
    }

    @Test
    void aNoticeThatCannotBeDeliveredIsPublished() {
        var number = aCase("cq-2023", "seller");
        var instance = undeliverable(number);

        isRefused(number, "orderPublication", publication(), "未规定公告期限");
        complete(number, "orderPublication", publicationOfThirtyDays());
        assertThat(papers.of(number)).extracting(Paper::title).contains("送达公告");
        assertThat(deadline(number, "service-by-publication").explanation())
                .startsWith("适用的办法未规定公告期限，组织机关确定为30日。自2026年3月2日起算");
        dayComes(number, LocalDate.of(2026, 4, 1));
        assertThat(openTasks(number)).containsExactly("registerCollection");
        dayComes(number, LocalDate.of(2026, 4, 2));
        assertThat(entryTitles(number)).contains("公告期满，视为送达");
        assertThat(deadline(number, "service-by-publication").status()).isEqualTo("ended");
        complete(
                number,
                "confirmPublicationService",
                Map.of("publicationResult", "published", "serviceRemark", "网页存证 0001"));

        assertThat(outcome(instance)).isEqualTo("served");
        assertThat(requireNonNull(rows.get(number, Recipient.LABELLED_PRODUCER).delivery())
                        .receivedOn())
                .isEqualTo("2026-04-01");
        assertThat(deadline(number, "objection").startDate()).isEqualTo("2026-04-01");
    }

    @Test
    void whoComesDuringThePublicationIsRegisteredAtOnce() {
        var number = aCase("cq-2023", "seller");
        var instance = undeliverable(number);
        complete(number, "orderPublication", publicationOfThirtyDays());
        assertThat(task(number, "registerCollection").getDueDate()).isEqualTo(EngineDate.due(LocalDate.of(2026, 4, 1)));
        dayComes(number, LocalDate.of(2026, 3, 20));
        complete(
                number,
                "registerCollection",
                Map.of("serviceMethod", "direct", "receivedOn", "2026-03-20", "signedBy", "王五"));

        assertThat(outcome(instance)).isEqualTo("served");
        assertThat(deadline(number, "objection").startDate()).isEqualTo("2026-03-20");
    }

    @Test
    void whoComesDuringThePublicationReceivedTheNoticeThatDay() {
        var number = aCase("cq-2023", "seller");
        undeliverable(number);
        complete(number, "orderPublication", publicationOfThirtyDays());
        dayComes(number, LocalDate.of(2026, 4, 2));
        complete(
                number,
                "confirmPublicationService",
                Map.of(
                        "publicationResult",
                        "delivered",
                        "serviceMethod",
                        "direct",
                        "receivedOn",
                        "2026-03-20",
                        "signedBy",
                        "王五",
                        "serviceRemark",
                        "本人到场领取"));

        assertThat(deadline(number, "objection").startDate()).isEqualTo("2026-03-20");
    }

    @Test
    void innerMongoliaTellsTheProducerThroughTheOrganizerAndSetsNoPeriodForIt() {
        var number = aCase("nmg-trial", "seller");
        told(number, "qualified", "labelled-producer");
        assertThat(groups(number, "issueResultNotice")).isEqualTo("organizer-150100");
        assertThat(deadlines.of(number)).isEmpty();
        assertThat(entries.of(number)).extracting(Entry::legalBasis).allSatisfy(basis -> assertThat(basis)
                .doesNotContain("CQ"));
    }

    /** Whoever organized the check elsewhere tells what the organizer here would tell (NMG-41a). */
    @Test
    void ofACheckThatOthersOrganizedTheyTell() {
        var number = aCase("nmg-trial", "seller");
        outside.add(
                number,
                new OutsideCheck("110000", "北京市市场监督管理局", CheckLevel.OUTSIDE_AREA, null, LocalDate.of(2026, 3, 2)));
        var instance = told(number, "unqualified", "labelled-producer");
        assertThat(openTasks(number)).isEmpty();
        assertThat(outcome(instance)).isEqualTo("toldOutside");
        assertThat(papers.of(number)).isEmpty();
    }

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("resultNotification")).isEmpty();
    }

    private ProcessInstance undeliverable(CaseNumber number) {
        var instance = told(number, "unqualified", "labelled-producer");
        complete(number, "issueResultNotice", NOTICE);
        isRefused(number, "registerService", Map.of("serviceResult", "undeliverable"), "写明已采用的送达方式和原因");
        complete(number, "registerService", Map.of("serviceResult", "undeliverable", "serviceRemark", "查无此址，邮件退回"));
        return instance;
    }

    private ProcessInstance told(CaseNumber number, String conclusion, String recipient) {
        return start("resultNotification", number, Map.of("conclusion", conclusion, "recipient", recipient));
    }

    private CaseDeadline deadline(CaseNumber number, String period) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private String groups(CaseNumber number, String id) {
        return tasks.getIdentityLinksForTask(task(number, id).getId()).get(0).getGroupId();
    }

    private static Map<String, Object> publication() {
        return Map.of("publishedOn", "2026-03-02", "publicationMedium", "本局网站", "publicationReason", "地址不明，参照民事诉讼法");
    }

    private static Map<String, Object> publicationOfThirtyDays() {
        var form = new HashMap<>(publication());
        form.put("publicationDays", 30);
        return form;
    }
}
