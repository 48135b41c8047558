package spotcheck.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.objection.ObjectionForms.formalities;
import static spotcheck.objection.ObjectionForms.noticeReceived;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The applicant's formalities: in time, late, given up. */
class RetestFormalitiesProcessTest extends ObjectionStory {
    @Test
    void formalitiesDoneInTimeMayBeRegisteredAfterwards() {
        var number = failing("cq-2023");
        granted(number);
        complete(number, "registerRetestNotice", noticeReceived("2026-03-02"));
        dayComes(number, LocalDate.of(2026, 3, 10));
        isRefused(number, "confirmFormalitiesOver", inTime("2026-03-10"), "已超过期限（2026-03-09）");
        complete(number, "confirmFormalitiesOver", inTime("2026-03-09"));
        assertThat(openTasks(number)).containsExactly("chooseRetestBody");
        assertThat(deadline(number, "retest-body").rawDate()).isEqualTo("2026-03-19");
    }

    @Test
    void whoGivesTheRetestUpBeforeTheFormalitiesKeepsTheFirstConclusion() {
        var number = failing("cq-2023");
        var instance = granted(number);
        complete(number, "registerRetestNotice", noticeReceived("2026-03-02"));
        isRefused(number, "registerFormalities", Map.of("formalitiesResult", "withdrawn"), "「放弃的说明与凭证」必须填写");
        complete(number, "registerFormalities", Map.of("formalitiesResult", "withdrawn", "withdrawalRemark", "书面放弃"));
        assertThat(outcome(instance)).isEqualTo("retestWaived");
    }

    @Test
    void formalitiesAreRefusedWithoutProofOrOnAnImpossibleDay() {
        var number = failing("cq-2023");
        granted(number);
        isRefused(number, "registerRetestNotice", noticeReceived("2026-03-01"), "「收到日期」不得早于");
        isRefused(number, "registerRetestNotice", noticeReceived("2026-03-03"), "晚于今天");
        complete(number, "registerRetestNotice", noticeReceived("2026-03-02"));
        var form = formalities("2026-03-02");
        isRefused(number, "registerFormalities", with(form, "identityProof", ""), "「主体资格证明」必须填写");
        isRefused(number, "registerFormalities", with(form, "byAgent", true), "「授权委托书与代理人身份证明」必须填写");
        isRefused(number, "registerFormalities", with(form, "formalitiesDoneOn", "2026-03-01"), "不得早于");
    }

    private static Map<String, Object> inTime(String day) {
        var form = new HashMap<>(formalities(day));
        form.remove("formalitiesResult");
        return with(form, "formalitiesFound", "in-time");
    }
}
