package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static spotcheck.rectification.LadderForms.served;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.notification.Recipient;
import spotcheck.notification.ResultServed;
import spotcheck.rectification.order.Order;
import spotcheck.rectification.order.OrderDesk;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.OrderReceipts;
import spotcheck.rectification.order.Orders;
import spotcheck.rectification.order.Receipt;
import spotcheck.rectification.stop.StopBook;
import spotcheck.regulation.PaperTitles;
import spotcheck.regulation.Regime;

@Transactional
class OrdersProcessTest extends StageTest {

    @Autowired
    OrderDesk desk;

    @Autowired
    OrderReceipts receipts;

    @Autowired
    Orders orders;

    @Autowired
    StopBook stops;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Papers papers;

    @Autowired
    PaperTitles titles;

    @Autowired
    ApplicationEventPublisher events;

    CaseNumber number;

    @BeforeEach
    void aFailingCase() {
        number = failing("cq-2023");
    }

    @Test
    void sixtyDaysToRectifyAndSeventyFiveToReinspectRunFromTheIssueOfTheOrder() {
        desk.orderRectification(number, "停用不合格原料", null);
        clock.travelTo(TODAY.plusDays(4));
        served(TODAY.plusDays(3), null);
        assertThat(deadlines.of(number))
                .extracting(CaseDeadline::period, CaseDeadline::startDate, CaseDeadline::rawDate)
                .containsExactly(
                        tuple("rectification", TODAY, LocalDate.of(2026, 5, 1)),
                        tuple("reinspection", TODAY, LocalDate.of(2026, 5, 16)));
        assertThat(papers.of(number))
                .extracting(Paper::kind, Paper::service)
                .containsExactly(tuple("rectification-order", "直接送达"), tuple("service-receipt", null));
    }

    @Test
    void theOrderIsNamedAsTheRegimeNamesIt() {
        desk.orderRectification(number, "停用不合格原料", null);
        assertThat(papers.of(number)).first().satisfies(paper -> {
            assertThat(paper.title()).isEqualTo("产品质量监督抽查责令整改通知书");
            assertThat(paper.number()).matches("产品质量监督抽查责令整改通知书〔2026〕\\d+号");
            assertThat(paper.issuer()).isEqualTo("500103");
        });
    }

    @Test
    void theFifthAnnexOfTheNoticeOf2021CallsItAnOrderToCorrect() {
        assertThat(titles.of("rectification-order", new Regime("cq-2021")).title())
                .isEqualTo("产品质量监督抽查责令改正通知书");
        assertThat(titles.of("rectification-order", new Regime("national-2020")).title())
                .isEqualTo("责令整改通知书");
    }

    @Test
    @Proves("CQ23-75")
    void inChongqingProductionStopsWhenTheOrderIsReceived() {
        desk.orderRectification(number, "停用不合格原料", null);
        assertThat(stops.of(number)).isEmpty();
        clock.travelTo(TODAY.plusDays(4));
        served(TODAY.plusDays(3), null);
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.since())
                .isEqualTo(TODAY.plusDays(3)));
    }

    @Test
    void inInnerMongoliaProductionStopsWhenTheFailingReportIsReceived() {
        number = failing("nmg-trial");
        desk.orderRectification(number, "停用不合格原料", null);
        assertThatThrownBy(() -> served(TODAY, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("收到检验报告的日期");
    }

    @ParameterizedTest
    @CsvSource({"nmg-trial, NMG-51 NMG-56b", "national-2020, O18-45 O18-49"})
    @Proves({"NMG-51", "NMG-56b", "O18-45", "O18-49"})
    void theStopRunsFromTheReportWhetherAnOrderFollowsOrNot(String regime, String rules) {
        number = failing(regime);
        events.publishEvent(new ResultServed(number, Recipient.LABELLED_PRODUCER, TODAY.minusDays(5)));
        assertThat(stops.of(number)).isEmpty();
        events.publishEvent(new ResultServed(number, Recipient.SAMPLED_PARTY, TODAY.minusDays(4)));
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("productionStop.begun"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.legalBasis()).isEqualTo(rules));
        desk.orderRectification(number, "停用不合格原料", null);
        served(TODAY, TODAY.minusDays(6));
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.since())
                .isEqualTo(TODAY.minusDays(4)));
    }

    @Test
    void aStopWithoutAnyOrderEndsWithTheConclusion() {
        number = failing("nmg-trial");
        events.publishEvent(new ResultServed(number, Recipient.SAMPLED_PARTY, TODAY.minusDays(4)));
        orders.withdrawAll(number, "复检结论推翻初检结论");
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.liftedOn())
                .isEqualTo(TODAY));
    }

    @Test
    void inChongqingTheReportStopsNothing() {
        events.publishEvent(new ResultServed(number, Recipient.SAMPLED_PARTY, TODAY));
        assertThat(stops.of(number)).isEmpty();
    }

    @Test
    void anOrderThatComesBeforeTheReportWasRegisteredSaysWhenThePartyGotIt() {
        number = failing("nmg-trial");
        desk.orderRectification(number, "停用不合格原料", null);
        served(TODAY, TODAY.minusDays(6));
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.since())
                .isEqualTo(TODAY.minusDays(6)));
    }

    @Test
    void anOrderNeedsAFailingConclusion() {
        cases.conclude(number, null);
        assertThatThrownBy(() -> desk.orderRectification(number, "x", null)).hasMessageContaining("没有有效的不合格结论");
    }

    @Test
    void aSecondOrderIsRefusedWhileTheFirstStands() {
        desk.orderRectification(number, "停用不合格原料", null);
        assertThatThrownBy(() -> desk.orderRectification(number, "x", null)).hasMessageContaining("不得重复下达");
    }

    @Test
    void whereTheRegimeSaysSixtyDaysTheAuthoritySetsNoOtherDay() {
        assertThatThrownBy(() -> desk.orderRectification(number, "x", TODAY.plusDays(10)))
                .hasMessageContaining("整改期限由办法规定");
    }

    @Test
    void withdrawalTakesBackOrderStopAndPeriods() {
        ordered();
        orders.withdrawAll(number, "复检结论推翻初检结论");
        assertThat(orders.of(number)).singleElement().isInstanceOf(Order.Withdrawn.class);
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.liftedOn())
                .isEqualTo(TODAY));
        assertThat(deadlines.of(number)).extracting(CaseDeadline::status).containsOnly("withdrawn");
        assertThat(entryTitles(number)).contains("撤回《产品质量监督抽查责令整改通知书》", "解除停止生产、销售");
    }

    @Test
    void thePartyIsToldInWritingThatTheOrderIsTakenBackWhoeverObjected() {
        ordered();
        clock.travelTo(TODAY.plusDays(10));
        orders.withdrawAll(number, "复检改变检验结论");
        assertThat(papers.of(number)).last().satisfies(paper -> {
            assertThat(paper.title()).isEqualTo("撤回责令通知书");
            assertThat(paper.number()).matches("撤回责令通知书〔2026〕\\d+号");
            assertThat(paper.issuedOn()).isEqualTo(TODAY.plusDays(10));
            assertThat(paper.addressee()).startsWith("某五金经营部");
            assertThat(paper.issuer()).isEqualTo("500103");
        });
    }

    @Test
    void withdrawalWithoutAnyOrderWritesNothing() {
        var before = entryTitles(number);
        orders.withdrawAll(number, "复检结论推翻初检结论");
        assertThat(entryTitles(number)).isEqualTo(before);
    }

    @Test
    void aWithdrawnOrderIsTheGroundOfNothingFurther() {
        ordered();
        orders.withdrawAll(number, "复检结论推翻初检结论");
        assertThatThrownBy(() -> orders.inForce(number, OrderKind.RECTIFICATION))
                .hasMessageContaining("撤回");
    }

    @Test
    void aPassedCaseNeverClimbs() {
        ordered();
        orders.closeAsPassed(number, TODAY);
        assertThatThrownBy(() -> orders.inForce(number, OrderKind.RECTIFICATION))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("复查合格");
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.liftedOn())
                .isEqualTo(TODAY));
    }

    @Test
    void whatPassedCannotBeWithdrawnAnyMore() {
        ordered();
        orders.closeAsPassed(number, TODAY);
        orders.withdrawAll(number, "复检结论推翻初检结论");
        assertThat(orders.of(number)).singleElement().isInstanceOf(Order.Closed.class);
    }

    @Test
    void productionThatStoppedForGoodMayNotBeResumed() {
        ordered();
        orders.closeAsStopped(number, TODAY);
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.liftedOn())
                .isNull());
    }

    @Test
    void suspensionRestsOnAnOrderInForceAndLastsUntilALaterDay() {
        ordered();
        var inForce = orders.inForce(number, OrderKind.RECTIFICATION);
        assertThatThrownBy(() -> desk.orderSuspension(inForce, "停业整顿", TODAY)).hasMessageContaining("应晚于今天");
        desk.orderSuspension(inForce, "停业整顿", TODAY.plusDays(90));
        assertThat(papers.of(number)).extracting(paper -> paper.title()).contains("责令停业整顿通知书");
        assertThatThrownBy(() -> orders.inForce(number, OrderKind.SUSPENSION)).hasMessageContaining("尚未登记送达");
    }

    private void ordered() {
        desk.orderRectification(number, "停用不合格原料", null);
        served(TODAY, null);
    }

    private void served(LocalDate on, @Nullable LocalDate reportReceivedOn) {
        receipts.served(number, OrderKind.RECTIFICATION, new Receipt(on, "direct"), "王某签收", reportReceivedOn);
    }

    private CaseNumber failing(String regime) {
        var opened = aCase(regime, "producer");
        cases.conclude(opened, Conclusion.UNQUALIFIED);
        return opened;
    }
}
