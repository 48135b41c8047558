package spotcheck.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.PlanningKind;
import spotcheck.draw.Draw;
import spotcheck.draw.DrawBook;
import spotcheck.draw.ListedSamplers;
import spotcheck.draw.proof.Repeated;
import spotcheck.preparation.CaseRules;
import spotcheck.sampling.SamplingTeams;

/** Chongqing 2023: a district's plan becomes a scheme, published rules, a draw and the cases of the drawn firms. */
class ChongqingCampaignProcessTest extends CampaignStory {

    private static final String DISTRICT = "500103";

    @Autowired
    private CaseRules caseRules;

    @Autowired
    private SamplingTeams teams;

    @Autowired
    private ListedSamplers listed;

    @Autowired
    private DrawBook certificates;

    /** The whole way: two products of two drawn firms are two visits and four cases, and the third firm steps in for one. */
    @Test
    @Proves({"CQ23-14a", "CQ23-14b", "CQ23-15a", "CQ23-11b", "CQ23-3b"})
    void fromThePlanToTheCasesOfTheDrawnFirms() {
        var other = tag + "安全帽";
        registered(DISTRICT, "大型", "大型", "小型", "小型", "小型");
        openedByPlan(planned(DISTRICT, product, other), 1);
        does(organizer(), "draftScheme", chongqing(product, other));
        does(leader(), "approveScheme", Map.of("schemeApproval", "approved"));

        publishes("500000", product);
        isRefusedTo(organizer(), "adoptRules", Map.of("rulesConfirmed", "yes"), other, "没有公布的实施细则", "CQ23-15a");
        publishes("500000", other);
        does(organizer(), "adoptRules", Map.of("rulesConfirmed", "yes"));

        does(organizer(), "makePool", pool(1, 0, 1));
        isRefusedTo(organizer(), "drawFirms", Map.of("drawStep", "drawn"), "检查对象尚未抽取", "CQ23-3b");
        drawnByTwo();
        isRefusedTo(organizer(), "drawFirms", Map.of("drawStep", "again"), "不能重新编制");
        does(organizer(), "drawFirms", Map.of("drawStep", "drawn"));
        assertThat(Repeated.of(certificate(organizer())).difference()).isEmpty();

        var drawn = campaignDraw.standing(number);
        assertThat(drawn).hasSize(2);
        does(organizer(), "openCases", Map.of("casesConfirmed", "yes"));
        assertThat(visits.from(number)).hasSize(4);
        visits.from(number).forEach(visit -> {
            assertThat(caseRules.of(visit.caseNumber())).isPresent();
            assertThat(openTasks(visit.caseNumber())).containsExactly("assignSamplers");
            assertThat(cases.get(visit.caseNumber()).laboratory()).isEqualTo("cq-lab1");
        });
        assertThat(visits.others(visits.from(number).get(0).caseNumber())).hasSize(1);
        oneTeamVisits();

        isRefusedTo(
                organizer(), "runCampaign", Map.of("campaignStep", "finish", "campaignSummary", "完成"), "还有案件没有进门抽样");
        stepsIn(drawn.get(1));
        assertThat(visits.from(number)).hasSize(6);
        everybodyIsVisited();
        does(organizer(), "runCampaign", Map.of("campaignStep", "finish", "campaignSummary", "三家均已抽样"));
        assertThat(planning.get(number).outcome()).isEqualTo("campaignCompleted");
        assertThat(((Draw.Drawn) draws.get(drawId())).overAt()).isNotNull();
        isShown();
    }

    private spotcheck.draw.proof.Certificate certificate(Person person) {
        return as(person.id(), person.post(), () -> certificates.read(drawId())).orElseThrow();
    }

    /** Who samples the one product samples the other; the case of another firm has a draw of its own. */
    private void oneTeamVisits() {
        listed.of("cq-body");
        var one = visits.from(number).get(0).caseNumber();
        var same = visits.others(one).get(0);
        List.of(one, same).forEach(each -> throughTheFrontDoor(task(each, "assignSamplers"), byLot()));
        assertThat(teams.of(same)).isEqualTo(teams.of(one)).hasSize(2);
        assertThat(entryTitles(same)).contains("由抽查方案立案，对象随机抽取", "确定抽样人员");
    }

    private static Map<String, Object> byLot() {
        return Map.of("drawMode", "system", "samplerCount", 2, "samplersFit", "yes");
    }

    /** The next of the stratum, and nobody else; both products of it get a case. */
    private void stepsIn(String out) {
        isRefusedTo(organizer(), "runCampaign", Map.of("campaignStep", "replace"), "退出的对象", "退出的理由");
        var reserve = certificate(organizer()).reserves().stream()
                .filter(one -> one.stratum().equals(stratumOf(out)))
                .findFirst()
                .orElseThrow();
        does(
                organizer(),
                "runCampaign",
                Map.of("campaignStep", "replace", "firmOut", out, "outGround", "closed", "outFacts", "2026年2月停产"));
        assertThat(campaignDraw.standing(number)).contains(reserve.key()).doesNotContain(out);
        does(organizer(), "openCases", Map.of("casesConfirmed", "yes"));
    }

    private String stratumOf(String firm) {
        return certificate(organizer()).drawn().stream()
                .filter(one -> one.key().equals(firm))
                .findFirst()
                .orElseThrow()
                .stratum();
    }

    private void everybodyIsVisited() {
        visits.from(number).forEach(visit -> jdbc.sql("update spot_case set stage = 'inspection' where number = ?")
                .param(visit.caseNumber().value())
                .update());
    }

    private void isShown() {
        var page = door.asks(organizer(), "GET", "/campaigns/" + number, "").body();
        assertThat(page).contains("立案6", "抽查任务完成", product);
        assertThat(door.asks(organizer(), "GET", "/api/campaigns/" + number, "").body())
                .contains("byProduct", "byMonth");
        assertThat(door.asks(organizer(), "GET", "/campaigns?year=2026", "").body())
                .contains("与年度计划对照", "第 1 行", product, "已办结");
    }

    /** Nothing of the scheme is left out, and the one who drafted it does not approve it. */
    @Test
    @Proves({"CQ23-14b", "CQ23-23a", "CQ23-23b"})
    void whatASchemeSays() {
        openedByPlan(planned(DISTRICT, product), 1);
        for (var field : List.of(
                "schemeScope",
                "schemeStandards",
                "schemeMethod",
                "schemeDivision",
                "schemeSchedule",
                "schemeFocus",
                "schemeTiers")) {
            var without = chongqing(product);
            without.remove(field);
            isRefusedTo(organizer(), "draftScheme", without, "必须填写");
        }
        isRefusedTo(organizer(), "draftScheme", chongqing(product, tag + "头盔"), "没有列入年度计划");
        isRefusedTo(organizer(), "draftScheme", chongqing(product, product), "写了两次");
        isRefusedTo(
                organizer(),
                "draftScheme",
                with(chongqing(product), "schemeUntil", today().minusDays(1).toString()),
                "完成日期不得早于开始日期");
        does(organizer(), "draftScheme", chongqing(product));
        var both = new Person(organizer().id(), leader().post());
        isRefusedTo(both, "approveScheme", Map.of("schemeApproval", "approved"), "编制方案的人与审批人不得为同一人");
        does(leader(), "approveScheme", Map.of("schemeApproval", "returned", "schemeOpinion", "分工不清"));
        assertThat(openTasks(number)).containsExactly("draftScheme");
        assertThat(bases("draftScheme").get(0)).contains("CQ23-14b", "CQ23-23a", "CQ23-23b");
    }

    /** Whoever is in the register stands among those who may be drawn or is left out with the reason. */
    @Test
    @Proves({"CQ23-23c", "CQ23-24e"})
    void thePoolLeavesOutWhoWasCheckedAndPassesNoSizeOver() {
        registered(DISTRICT, "大型", "中型", "小型", "小型");
        openedByPlan(planned(DISTRICT, product), 1);
        does(organizer(), "draftScheme", chongqing(product));
        does(leader(), "approveScheme", Map.of("schemeApproval", "approved"));
        publishes("500000", product);
        does(organizer(), "adoptRules", Map.of("rulesConfirmed", "yes"));
        isRefusedTo(organizer(), "makePool", pool(1, 0, 1), "有中型经营者而没有安排抽取", "CQ23-23c");
        isRefusedTo(organizer(), "makePool", with(pool(1, 1, 1), "poolMakers", "91500000MA0000000X"), "主体库的本地区");
        wasSampled(firms.get(3));
        does(
                organizer(),
                "makePool",
                with(
                        pool(1, 0, 1),
                        "poolExclusions",
                        List.of(Map.of(
                                "excludedCode",
                                firms.get(1),
                                "excludedGround",
                                "closed",
                                "excludedFacts",
                                "2026年1月停产"))));
        assertThat(leftOut())
                .anyMatch(line -> line.startsWith(firms.get(3)) && line.contains("六个月内已经抽查（CQ23-24e"))
                .anyMatch(line -> line.startsWith(firms.get(1)) && line.contains("停业、转产或者注销"));
        does(organizer(), "drawFirms", Map.of("drawStep", "again"));
        does(organizer(), "makePool", pool(1, 1, 1));
        assertThat(leftOut()).hasSize(1);
    }

    private List<String> leftOut() {
        return jdbc.sql("select row_key || ' ' || rule || ' ' || reason from draw_exclusion where draw = ?")
                .param(Integer.parseInt(drawId().value().replaceAll("\\D+", "")))
                .query(String.class)
                .list();
    }

    /** A sample of this maker was taken a month ago in a check of the same authority. */
    private void wasSampled(String code) {
        var earlier = aCase("cq-2023", "producer");
        jdbc.sql("update spot_case set organizer = ?, product = (select min(id) from product where name = ?)"
                        + " where number = ?")
                .params(DISTRICT, productRow(), earlier.value())
                .update();
        jdbc.sql("update party set firm = (select id from firm where credit_code = ?)"
                        + " where id = (select sampled_party from spot_case where number = ?)")
                .params(code, earlier.value())
                .update();
        jdbc.sql("insert into sample (case_number, sheet_number, taken_on, taken_by, base, measure)"
                        + " values (?, ?, ?, 'cq-sampler1', 100, '卷')")
                .params(earlier.value(), "单" + tag, today().minusMonths(1))
                .update();
    }

    private String productRow() {
        jdbc.sql("insert into product (name) values (?)").param(product).update();
        return product;
    }

    /** What no plan has can be a special check alone, on an occasion that is said. */
    @Test
    @Proves({"CQ23-13c", "CQ23-13g", "CQ23-11b"})
    void withoutAPlanItIsASpecialCheck() {
        authority = DISTRICT;
        assertThatThrownBy(() -> starts(Map.of("schemeBasis", "special")))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("专项抽查的起因");
        assertThatThrownBy(() -> starts(Map.of("schemeBasis", "plan", "planLine", "500000-2026-J0001/1")))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("只能选择本部门现行年度计划");
        starts(Map.of("schemeBasis", "special", "specialOccasion", "燃气事故后的整治"));
        does(organizer(), "draftScheme", chongqing(tag + "没有计划的产品"));
        assertThat(openTasks(number)).containsExactly("approveScheme");
        assertThat(planning.of(DISTRICT, PlanningKind.CAMPAIGN, today().getYear())
                        .get(0)
                        .title())
                .contains("专项监督抽查");
    }

    private Map<String, Object> chongqing(String... products) {
        return with(scheme("cq", products), "schemeFocus", "高风险和投诉集中的园区", "schemeTiers", "按标价分三档");
    }
}
