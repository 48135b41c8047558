package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.form;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;

/** The text of an enterprise standard that the party has not at hand (CQ20-33, CQ23-34, NMG-28). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandardTextProcessTest extends StageTest {

    @Test
    void aTextPromisedForLaterIsATaskDueOnThatDay() {
        var number = promised("cq-2023");
        assertThat(openTasks(number)).containsExactly("receiveStandardText", "sealSamples");
        assertThat(cases.get(number).stage()).isEqualTo("sampling");
        assertThat(task(number, "receiveStandardText").getDueDate()).isEqualTo("2026-03-06T15:59:59Z");
        var unshared = form(
                "textReceivedOn", TODAY_TEXT, "textReceivedForm", "复印件", "textConfirmed", "平台核对", "textPassedOn", "no");
        isRefused(number, "receiveStandardText", unshared, "请转交后登记");
        complete(number, "receiveStandardText", with(unshared, "textPassedOn", "yes"));
        assertThat(openTasks(number)).containsExactly("sealSamples");
    }

    /** Given no text on the spot but a channel, when the sheet names no day, then it is refused in Chongqing of 2020; the day is watched. */
    @Test
    @Proves({"CQ20-33b", "CQ20-33c"})
    void aChannelIsNamedWithADay() {
        var number = drawn("cq-2020");
        var channel = with(
                sheet(),
                "appliedStandard",
                "Q/SC 1-2026",
                "standardKind",
                "group",
                "standardText",
                "channel",
                "standardConfirmed",
                "平台核对",
                "standardChannel",
                "团体标准信息平台");
        isRefused(number, "completeSheet", channel, "「按查询渠道提供文本的期限」必须填写");
        isRefused(number, "completeSheet", with(channel, "channelTextBy", "2026-03-01"), "不得早于抽样日期");
        complete(number, "completeSheet", with(channel, "channelTextBy", "2026-03-05"));
        assertThat(task(number, "receiveStandardText").getDueDate()).isEqualTo("2026-03-05T15:59:59Z");

        var later = drawn("cq-2023");
        complete(later, "completeSheet", channel);
        assertThat(openTasks(later)).as("the measures of 2023 ask for no day").containsExactly("sealSamples");
    }

    @Test
    @Proves({"CQ20-33c", "CQ20-33d"})
    void aTextThatDoesNotComeIsEnteredAndReportedToBothAuthorities() {
        var number = promised("cq-2020");
        dayComes(number, LocalDate.of(2026, 3, 6));
        assertThat(entryTitles(number)).doesNotContain("约定期限届满，未提供标准文本");
        dayComes(number, LocalDate.of(2026, 3, 7));
        assertThat(openTasks(number)).containsExactly("reportTextMissing", "sealSamples");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("standardTextOverdue"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.legalBasis()).isEqualTo("CQ20-33d");
                    assertThat(entry.details()).contains("Q/SC 1-2026", "2026年3月6日");
                });
        isRefused(
                number,
                "reportTextMissing",
                Map.of("reportedOrganizerOn", "2026-03-07", "reportTextNote", "多次催要未果"),
                "「报告区县局日期」必须填写");
        complete(
                number,
                "reportTextMissing",
                Map.of(
                        "reportedOrganizerOn", "2026-03-07",
                        "reportedCountyOn", "2026-03-07",
                        "reportTextNote", "多次催要未果"));
        assertThat(openTasks(number)).containsExactly("sealSamples");
    }

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("standardText")).isEmpty();
    }

    private CaseNumber drawn(String regime) {
        var number = aCase(regime, "seller");
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        complete(number, "showNotice", notice());
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        complete(number, "drawSample", draw());
        return number;
    }

    private CaseNumber promised(String regime) {
        var number = drawn(regime);
        complete(
                number,
                "completeSheet",
                with(
                        sheet(),
                        "appliedStandard",
                        "Q/SC 1-2026",
                        "standardKind",
                        "enterprise",
                        "standardText",
                        "to-follow",
                        "standardChannel",
                        "邮寄复印件",
                        "standardTextBy",
                        "2026-03-06"));
        return number;
    }
}
