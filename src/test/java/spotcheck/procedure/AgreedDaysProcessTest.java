package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.inspection.InspectionForms.accepted;
import static spotcheck.sampling.SamplingForms.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.Proves;
import spotcheck.inspection.InspectionForms;
import spotcheck.notification.NotificationForms;
import spotcheck.objection.ObjectionForms;

/** Days that people agree on or choose, beside those of the law. */
class AgreedDaysProcessTest extends Procedure {

    @ParameterizedTest
    @ValueSource(strings = {CHONGQING, CHONGQING_TRIAL, CHONGQING_NOTICE, INNER_MONGOLIA, SHANXI, NATIONAL})
    void aReportIsNotDueBeforeItsSampleWasThere(String regime) {
        opened(regime, "producer");
        sampled();
        var form = regime.equals(CHONGQING) ? accepted() : with(accepted(), "evidence", InspectionForms.NMG_RECEIPT);
        refused("receiveSample", with(form, "schemeReportDue", "2021-01-31"), "「约定的报告报送日期」不得早于检验机构收样日期");
        received();
    }

    @ParameterizedTest
    @CsvSource({
        "cq-2023, 1, 公告送达不得少于30日",
        "nmg-trial, 29, 公告送达不得少于30日",
        "sx-2023, 15, 公告送达不得少于30日",
        "national-2020, 7, 公告送达不得少于30日",
        "cq-2020, 14, 本案的公告期为15日",
        "cq-2021, 30, 本案的公告期为15日"
    })
    @Proves({"CQ20-51e", "CQ23-54f"})
    void serviceByPublicationTakesTheDaysOfTheLaw(String regime, int days, String because) {
        opened(regime, "producer");
        sampled();
        failed();
        if (taskOf(PARTY, "receiveResultPapers") != null) {
            does(PARTY, "receiveResultPapers", NotificationForms.papersReceivedOn(TODAY.toString()));
        }
        does(PARTY, "issueResultNotice", NotificationForms.NOTICE);
        does(PARTY, "registerService", NotificationForms.failed());
        refused("orderPublication", NotificationForms.published(days), because);
        var lawful = List.of(CHONGQING_TRIAL, CHONGQING_NOTICE).contains(regime) ? 15 : 30;
        does(PARTY, "orderPublication", NotificationForms.published(lawful));
        assertThat(openTasks(number)).contains("registerCollection");
    }

    @Test
    @Proves("CQ23-58a")
    void theTimeForTheFormalitiesIsNotTheOrganizersToChange() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        retestGranted(PARTY);
        refused(
                "registerRetestNotice",
                with(ObjectionForms.noticeReceived(TODAY.toString()), "formalitiesDays", 60),
                "本案办理复检手续的期限为7日");
        refused(
                "registerRetestNotice",
                with(ObjectionForms.noticeReceived(TODAY.toString()), "formalitiesDays", 1),
                "不得另定");
        does("registerRetestNotice", ObjectionForms.noticeReceived(TODAY.toString()));
        assertThat(statuses("retest-formalities")).containsExactly("open");
    }

    private void refused(String task, Map<String, Object> form, String because) {
        assertThatThrownBy(() -> does(task, form)).hasMessageContaining(because);
        assertThat(openTasks(number)).contains(task);
    }
}
