package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static spotcheck.sampling.SamplingForms.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import spotcheck.Proves;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.enforcement.ClueForms;
import spotcheck.enforcement.EnforcementForms;

/** A failing party that is not at its registered place: the credit authority is told, and the registration authority asked. */
class LostPartyProcessTest extends Procedure {

    /** Given two failed contacts and an empty shop, when it is found unreachable, then the letter is made and the listing stored. */
    @Test
    @Proves({"CQ20-73a", "CQ20-73b"})
    void underTheTrialMeasuresTheLostPartyIsListed() {
        opened(CHONGQING_TRIAL, "seller");
        sampled();
        failed();
        told(PARTY);
        told(PRODUCER);
        does(
                "decideOrderTiming",
                Map.of("orderTimingGround", "on-failing-report", "orderTimingReason", "办法没有规定，按本局惯例"));
        ordered();
        objectionPeriodOver(PARTY);
        objectionPeriodOver(PRODUCER);
        periodOfTheOrderEnds();
        lost();
        assertThat(openTasks(number)).contains("copyToCreditAuthority").doesNotContain("holdReinspection");
        copied();
        does("recordListing", with(listing("listed"), "listingNumber", "渝列〔2026〕12号"));
        handlingFiled();
        published();
        disposed();
        isClosedAs("closed");
        assertThat(statuses("reinspection")).containsExactly("withdrawn");
        assertThat(papers.of(number))
                .filteredOn(paper -> paper.kind().equals("unreachable-letter"))
                .extracting(Paper::title, Paper::addressee)
                .containsExactly(tuple("失联抄告函", "重庆市发展和改革委员会"));
        assertThat(said("recordListing")).contains("渝列〔2026〕12号");
    }

    @Test
    @Proves({"CQ20-73a", "CQ20-73b"})
    void underTheNoticeWhatTheRegistrationAuthorityDoesNotListIsSaidToo() {
        opened(CHONGQING_NOTICE, "producer");
        sampled();
        failed();
        told(PARTY);
        does("listClues", EnforcementForms.list("unqualified", cases.get(number).handler()));
        does("receiveClues", ClueForms.receipt("accepted"));
        does("decideFiling", ClueForms.filing("not-filed", "filingReason", "已注销"));
        does("listNotFiled", ClueForms.feedback());
        objectionPeriodOver(PARTY);
        ordered();
        periodOfTheOrderEnds();
        lost();
        copied();
        does("recordListing", with(listing("not-listed"), "notListedReason", "已办理住所变更登记"));
        handlingFiled();
        publishedAndClosed();
        assertThat(said("recordListing")).contains("已办理住所变更登记");
    }

    /** No other text speaks of it. */
    @Test
    void theMeasuresOf2023KnowNoLostParty() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        periodOfTheOrderEnds();
        isRefused(number, "handleOverdue", lostAnswers(), "「处理方式」");
    }

    private void periodOfTheOrderEnds() {
        dayComes(
                number,
                deadlines
                        .open(number, "rectification", "")
                        .orElseThrow()
                        .dueDate()
                        .plusDays(1));
    }

    private void lost() {
        isRefused(
                number,
                "handleOverdue",
                with(lostAnswers(), "secondContactOn", today().minusDays(3).toString()),
                "两次联系应当在不同的日期");
        does("handleOverdue", lostAnswers());
    }

    private Map<String, Object> lostAnswers() {
        return Map.of(
                "overdueHandling",
                "unreachable",
                "firstContactOn",
                today().minusDays(3).toString(),
                "secondContactOn",
                today().minusDays(1).toString(),
                "siteVisitedOn",
                today().toString(),
                "contactFacts",
                "两次邮寄退回，登记地址已无人经营",
                "overdueReason",
                "通过登记的住所无法联系");
    }

    private void copied() {
        does(
                "copyToCreditAuthority",
                Map.of(
                        "creditAuthority", "重庆市发展和改革委员会",
                        "copiedOn", today().toString(),
                        "copiedFacts", "监督抽查不合格，失联未整改"));
        does(
                "proposeListing",
                Map.of(
                        "registrationUnit", "重庆市渝中区市场监督管理局登记科",
                        "proposedOn", today().toString(),
                        "listingGround", "邮件退回凭证两份、现场照片"));
    }

    private Map<String, Object> listing(String answer) {
        return answer.equals("listed")
                ? Map.of("listingAnswer", answer, "listedOn", today().toString())
                : Map.of("listingAnswer", answer);
    }

    private String said(String kind) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(Entry::details)
                .findFirst()
                .orElseThrow();
    }
}
