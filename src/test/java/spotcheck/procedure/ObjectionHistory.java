package spotcheck.procedure;

import static spotcheck.notification.NotificationForms.NOTICE;
import static spotcheck.objection.ObjectionForms.filing;
import static spotcheck.sampling.SamplingForms.with;

import java.util.List;
import java.util.Map;
import spotcheck.notification.NotificationForms;
import spotcheck.objection.ObjectionForms;

/** Telling the result, objections to it, and the retest. */
abstract class ObjectionHistory extends SamplingHistory {

    static final String ITEM = "绝缘电阻";

    void told(String recipient) {
        if (taskOf(recipient, "receiveResultPapers") != null) {
            does(recipient, "receiveResultPapers", NotificationForms.papersReceivedOn(TODAY.toString()));
        }
        does(recipient, "issueResultNotice", NOTICE);
        does(recipient, "registerService", NotificationForms.direct(TODAY.toString()));
    }

    /** The period passes in silence and the organizer confirms it; where none is laid down it sets fifteen days. */
    void objectionPeriodOver(String recipient) {
        if (taskOf(recipient, "setObjectionPeriod") != null) {
            var last = today().plusDays(15);
            does(
                    recipient,
                    "setObjectionPeriod",
                    Map.of("objectionLastDay", last.toString(), "periodReason", "参照被抽样对象的期限"));
            dayComes(number, last.plusDays(1));
        } else if (taskOf(recipient, "registerObjection") != null) {
            dayComes(
                    number,
                    deadlines
                            .open(number, "objection", recipient)
                            .orElseThrow()
                            .dueDate()
                            .plusDays(1));
        }
        does(recipient, "confirmObjectionPeriodOver", Map.of("objectionFound", "none"));
    }

    void objects(String recipient, String kind) {
        does(recipient, "registerObjection", objection(kind));
    }

    Map<String, Object> objection(String kind) {
        return with(filing(kind, TODAY.toString(), TODAY.toString()), "disputedItems", List.of(ITEM));
    }

    /** An objection to the sampling is checked by somebody and decided by somebody else. */
    void samplingJudged(String recipient, String decision) {
        does(recipient, "verifyObjection", ObjectionForms.verified());
        does(recipient, "decideObjection", ObjectionForms.decided(decision));
    }

    void retestGranted(String recipient) {
        objects(recipient, "inspection-conclusion");
        does(recipient, "studyObjection", Map.of("bodyOpinion", "记录完整", "refusalGroundsSeen", List.of()));
        var decision = Map.<String, Object>of("retestDecision", "retest", "decisionReasons", "有必要且具备条件");
        does(
                recipient,
                "decideRetest",
                regime().equals(CHONGQING_NOTICE) ? with(decision, "namedRetestBody", "cq-lab2") : decision);
    }

    void formalitiesDone() {
        does("registerRetestNotice", ObjectionForms.noticeReceived(TODAY.toString()));
        does("registerFormalities", ObjectionForms.formalities(TODAY.toString()));
        does("chooseRetestBody", ObjectionForms.body(region() + "-lab2", true));
    }

    void retested(String judgement) {
        formalitiesDone();
        does("confirmRetestSample", ObjectionForms.sampleConfirmed());
        reserveGiven();
        does("receiveRetestSample", ObjectionForms.sampleReceived());
        does("performRetest", ObjectionForms.retestReport(ITEM, judgement));
        does("informRetestResult", ObjectionForms.informed());
    }

    /** The first laboratory gives the reserve sample that it has. */
    void reserveGiven() {
        if (openTasks(number).contains("giveSample")) {
            does("giveSample", ObjectionForms.sampleGiven());
        }
    }

    void leftUntold(String recipient) {
        does(recipient, "decideNotification", Map.of("notificationChoice", "none", "notificationReason", "检验合格"));
    }
}
