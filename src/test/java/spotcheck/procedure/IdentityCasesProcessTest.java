package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.seal;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.opening.CaseFirms;
import spotcheck.registry.party.Firms;
import spotcheck.sampling.SamplingForms;

/** Two firms that are one, one product under two spellings, one seal under two. */
class IdentityCasesProcessTest extends SamplingHistory {

    private static final Person ORGANIZER = new Person("nm-organizer", "organizer-150100");

    @Autowired
    private Firms firms;

    @Autowired
    private CaseFirms caseFirms;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Proves({"NMG-8a"})
    void theMakerSampledAtItsWorksIsKnownAgainInAShop() {
        sampledAtTheWorks("91150100MA0EXAMP1X", "内蒙古鸿雁（集团）电缆有限责任公司", "鸿雁");
        inAShop("91150100ma0examp1x", "鸿雁电缆", "鸿雁 ", "gb/t9");
        visited();
        does("recordFindings", Map.of("nothingSeen", true));
        assertThat(openTasks(number)).containsExactly("recordNoSample");
    }

    @Test
    @Proves({"NMG-8a"})
    void withoutACodeTheFoldedNameIsEnough() {
        sampledAtTheWorks(null, "内蒙古白塔（集团）电缆有限责任公司", "白塔");
        inAShop(null, "内蒙古白塔集团　电缆有限公司", "白塔", "ＧＢ／Ｔ 9");
        visited();
        does("recordFindings", Map.of("nothingSeen", true));
        assertThat(openTasks(number)).containsExactly("recordNoSample");
    }

    @Test
    @Proves({"NMG-8a"})
    void whetherALabelWithoutTrademarkIsTheSameProductIsSaidByAPerson() {
        var earlier = sampledAtTheWorks(null, "内蒙古青城电缆有限公司", "青城");
        inAShop(null, "内蒙古青城电缆有限公司", "", "GB/T 9");
        does("assignSamplers", team("nm"));
        isRefused(number, "showNotice", notice(), earlier.value());
        does("showNotice", with(notice(), "earlierSame", List.of(earlier.value()), "earlierSameReason", "包装相同，漏印商标"));
        assertThat(entryTitles(number)).contains("认定与此前抽查的是同一产品");
        does("recordFindings", Map.of("nothingSeen", true));
        assertThat(openTasks(number)).containsExactly("recordNoSample");
    }

    @Test
    void anotherProductAccordingToThePersonIsSampled() {
        sampledAtTheWorks(null, "内蒙古大召电缆有限公司", "大召");
        inAShop(null, "内蒙古大召电缆有限公司", "", "GB/T 9");
        does("assignSamplers", team("nm"));
        does("showNotice", with(notice(), "earlierSameReason", "贴牌产品，由他厂按另一标准生产"));
        assertThat(entryTitles(number)).contains("认定与此前抽查的不是同一产品");
        does("recordFindings", Map.of("nothingSeen", true));
        assertThat(openTasks(number)).containsExactly("drawSample");
    }

    @Test
    void nearFirmsBecomeOneByADecisionThatStandsInBothFiles() {
        var earlier = sampledAtTheWorks(null, "内蒙古敕勒电缆股份有限公司", "敕勒");
        inAShop(null, "内蒙古敕勒电缆有限公司", "敕勒", "GB/T 9");
        long maker = parties.firmOf(cases.get(number).labelledProducer());
        long near = parties.firmOf(cases.get(earlier).sampledParty());
        assertThat(firms.near(maker)).containsExactly(near);
        assertThat(entries.of(number).get(0).details()).contains("疑似同一主体");
        identity.setAuthentication(ORGANIZER.id(), List.of(ORGANIZER.post()));
        try {
            assertThatThrownBy(() -> caseFirms.decide(number, maker, near, true, " "))
                    .hasMessageContaining("理由");
            caseFirms.decide(number, maker, near, true, "2026年2月由股份公司变更为有限公司，代码相同");
        } finally {
            identity.clearAuthentication();
        }
        assertThat(entryTitles(number)).contains("认定为同一主体，合并登记");
        assertThat(entryTitles(earlier)).contains("认定为同一主体，合并登记");
        assertThat(firms.names(maker)).extracting(name -> name.name()).containsExactly("内蒙古敕勒电缆股份有限公司", "内蒙古敕勒电缆有限公司");
        assertThat(parties.get(cases.get(earlier).sampledParty()).name()).isEqualTo("内蒙古敕勒电缆股份有限公司");
        visited();
        does("recordFindings", Map.of("nothingSeen", true));
        assertThat(openTasks(number)).containsExactly("recordNoSample");
    }

    @Test
    @Proves({"CQ23-35a", "NMG-26b"})
    void aSealIsUsedOnceInAllCasesOfABody() {
        opened(INNER_MONGOLIA, "producer");
        untilSeal();
        does("sealSamples", sealedWith("Ｋ 77"));
        var first = number;
        opened(INNER_MONGOLIA, "producer");
        untilSeal();
        isRefused(number, "sealSamples", sealedWith("k77 "), "已在案卷 " + first);
        assertThatThrownBy(() -> jdbc.sql("insert into sealed_unit (sample, sampling_body, kind, quantity, seal_number,"
                                + " seal_folded, sealed_on, storage, place, state, holder_kind,"
                                + " holder_id, holder_name, held_since) select sample, sampling_body, 'third',"
                                + " quantity, seal_number, seal_folded, sealed_on, storage, place, state, holder_kind, holder_id,"
                                + " holder_name, held_since from sealed_unit"
                                + " where seal_folded = 'K77'")
                        .update())
                .as("the database says so too")
                .isInstanceOf(DuplicateKeyException.class);
    }

    /** Given a case, when one is opened for the same firm, product and batch on the same day, then its file says which. */
    @Test
    void whatIsOpenedTwiceOnADayIsToldSo() {
        var answers = opening(INNER_MONGOLIA, "producer");
        answers.put("batch", "2026-01");
        var first = door.opens(ORGANIZER, answers);
        answers.put("productName", " 铜芯电缆 ");
        answers.put("batch", "２０２６-01 ");
        assertThat(toldAtTheOpening(door.opens(ORGANIZER, answers))).contains("请核对是否重复", first);
        answers.put("batch", "2026-02");
        assertThat(toldAtTheOpening(door.opens(ORGANIZER, answers))).doesNotContain("请核对是否重复");
        clock.travelTo(TODAY.plusDays(1));
        answers.put("batch", "2026-01");
        assertThat(toldAtTheOpening(door.opens(ORGANIZER, answers))).doesNotContain("请核对是否重复");
    }

    private String toldAtTheOpening(String opened) {
        return entries.of(new CaseNumber(opened)).get(0).details();
    }

    private void untilSeal() {
        found();
        does("drawSample", draw());
        does("completeSheet", sheet());
    }

    private static Map<String, Object> sealedWith(String test) {
        return with(seal("K"), "testSeal", test, "reserveSeal", test + "-B", "evidence", SamplingForms.NMG_EVIDENCE);
    }

    private CaseNumber sampledAtTheWorks(String code, String maker, String trademark) {
        var answers = opening(INNER_MONGOLIA, "producer");
        answers.putAll(Map.of("partyName", maker, "trademark", trademark, "standard", "GB/T 9", "spec", "BV 2.5"));
        if (code != null) {
            answers.put("creditCode", code);
            answers.put("creditCodeRemark", "执照如此");
        }
        number = new CaseNumber(door.opens(ORGANIZER, answers));
        sampled();
        return number;
    }

    private void inAShop(String code, String maker, String trademark, String standard) {
        var answers = opening(INNER_MONGOLIA, "seller");
        answers.putAll(Map.of("producerName", maker, "trademark", trademark, "standard", standard, "spec", "ｂｖ2.5"));
        if (code != null) {
            answers.put("producerCreditCode", code);
            answers.put("producerCreditCodeRemark", "标签如此");
        }
        number = new CaseNumber(door.opens(ORGANIZER, answers));
    }
}
