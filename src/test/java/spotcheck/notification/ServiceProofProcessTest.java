package spotcheck.notification;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.notification.NotificationForms.NOTICE;
import static spotcheck.notification.NotificationForms.direct;
import static spotcheck.notification.NotificationForms.papersReceivedOn;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;

/** What a service of the result must show, and on which days it cannot have been. */
class ServiceProofProcessTest extends StageTest {

    @Autowired
    private NotificationRows rows;

    @Test
    @Proves({"CQ23-54f", "NMG-41b"})
    void aServiceIsRefusedWithoutItsProofOrWithAnImpossibleDay() {
        var number = aCase("cq-2023", "seller");
        told(number, "unqualified", "labelled-producer");
        isRefused(number, "issueResultNotice", Map.of("noticeRemark", "无"), "「受理异议的联系人与电话」必须填写");
        complete(number, "issueResultNotice", NOTICE);
        isRefused(number, "registerService", direct("2026-03-01"), "「收到日期」不得早于制作结果通知书的日期（2026-03-02）");
        isRefused(number, "registerService", direct("2026-03-03"), "晚于今天");
        isRefused(number, "registerService", left("witness"), "「见证人」必须填写");
        isRefused(
                number,
                "registerService",
                Map.of("serviceResult", "delivered", "serviceMethod", "post", "receivedOn", "2026-03-02"),
                "「邮件号码」必须填写");
        complete(number, "registerService", left("video"));
        assertThat(requireNonNull(rows.get(number, Recipient.LABELLED_PRODUCER).delivery())
                        .proof())
                .isEqualTo("照片、录像");
    }

    @Test
    void theHandlerCannotHaveReceivedThePapersTomorrow() {
        var number = aCase("cq-2023", "seller");
        told(number, "unqualified", "sampled-party");
        isRefused(number, "receiveResultPapers", papersReceivedOn("2026-03-03"), "晚于今天");
    }

    private static Map<String, Object> left(String proof) {
        return Map.of(
                "serviceResult", "delivered",
                "serviceMethod", "left",
                "receivedOn", "2026-03-02",
                "leftProof", proof);
    }

    private ProcessInstance told(CaseNumber number, String conclusion, String recipient) {
        return start("resultNotification", number, Map.of("conclusion", conclusion, "recipient", recipient));
    }
}
