package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.objection.ObjectionForms;

/** A body is chosen for what it may do, under an agreement that holds, and for nobody with whom it has business. */
class DelegationProcessTest extends Procedure {

    private static final AtomicInteger PRODUCTS = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Person ORGANIZER = new Person("cq-organizer", "organizer-500000");
    private static final Person NM_ORGANIZER = new Person("nm-organizer", "organizer-150000");

    @Autowired
    private JdbcTemplate jdbc;

    private final String product = "试验插座" + PRODUCTS.incrementAndGet();

    /** All stories share one database; of no body anything stays recorded. */
    @AfterEach
    void nothingIsRecordedOfBodies() {
        jdbc.update("delete from body_scope");
        jdbc.update("delete from body_qualification");
        jdbc.update("delete from body_agreement");
        jdbc.update("delete from body_tie");
    }

    @Test
    @Proves({"CQ23-20c"})
    void aLaboratoryOutsideItsScopeOrAfterItsTimeIsNotChosen() {
        records(ORGANIZER, "cq-lab1", "qualifications", qualification("另一产品", today().toString()));
        isNotOpened(CHONGQING, "laboratory", "cq-lab1", "资质范围不含产品“" + product + "”", "CQ23-20c");
        records(ORGANIZER, "cq-lab1", "qualifications", qualification(product, today().toString()));
        assertThat(opens(CHONGQING, "laboratory", "cq-lab1")).isNotEmpty();
        clock.travelTo(today().plusDays(1));
        isNotOpened(CHONGQING, "laboratory", "cq-lab1", "的资质已于" + today().minusDays(1) + "到期", "CQ23-20c");
        assertThat(laboratoryOf(opens(CHONGQING, "place", "producer"))).isEqualTo("cq-lab2");
    }

    @Test
    @Proves("NMG-14c")
    void innerMongoliaChoosesNoBodyWithoutQualificationEither() {
        records(NM_ORGANIZER, "nm-body", "qualifications", qualification("另一产品", today().toString()));
        isNotOpened(INNER_MONGOLIA, "samplingBody", "nm-body", "资质范围不含产品", "NMG-14c");
    }

    @Test
    @Proves({"CQ23-20b"})
    void aBodyWorksUnderAnAgreementThatHoldsAndHasBatchesLeft() {
        records(ORGANIZER, "cq-lab1", "agreements", agreement("quota", "1", "validUntil", today().toString()));
        assertThat(opens(CHONGQING, "laboratory", "cq-lab1")).isNotEmpty();
        isNotOpened(CHONGQING, "laboratory", "cq-lab1", "约定的批次已经用完", "CQ23-20b");
        records(ORGANIZER, "cq-lab1", "agreements", agreement("number", "委2026-2", "validUntil", today().toString()));
        assertThat(opens(CHONGQING, "laboratory", "cq-lab1")).isNotEmpty();
        clock.travelTo(today().plusDays(1));
        isNotOpened(CHONGQING, "laboratory", "cq-lab1", "没有与本部门签订、现行有效", "CQ23-20b");
    }

    /** Who keeps its agreements keeps them all: a body of which nothing is recorded has none. */
    @Test
    @Proves({"CQ23-20b", "CQ23-21a"})
    void whoRecordsItsAgreementsGivesWorkToNobodyWithoutOne() {
        assertThat(opens(CHONGQING, "laboratory", "cq-lab2"))
                .as("nothing is recorded")
                .isNotEmpty();
        records(ORGANIZER, "cq-lab1", "agreements", agreement("number", "委2026-3"));
        isNotOpened(CHONGQING, "laboratory", "cq-lab2", "检验的委托协议", "CQ23-20b");
        assertThat(laboratoryOf(opens(CHONGQING, "place", "seller"))).isEqualTo("cq-lab1");
        records(ORGANIZER, "cq-body", "agreements", agreement("number", "委2026-4", "work", "retest"));
        isNotOpened(CHONGQING, "samplingBody", "cq-body", "抽样的委托协议", "CQ23-20b");
        records(ORGANIZER, "cq-body", "agreements", agreement("number", "委2026-5", "work", "sampling"));
        assertThat(opens(CHONGQING, "samplingBody", "cq-body")).isNotEmpty();
    }

    /** Under each of the measures the body has to be qualified on the day of the case, and its agreement to hold. */
    @ParameterizedTest
    @CsvSource({"cq-2020, CQ20-18c, CQ20-18b", "national-2020, O18-13, O18-13"})
    @Proves({"CQ20-18b", "CQ20-18c", "O18-13"})
    void theOlderMeasuresToo(String regime, String qualified, String agreed) {
        var shanxi = regime.startsWith("national");
        var province = shanxi ? new Person("sx-organizer", "organizer-140000") : ORGANIZER;
        var laboratory = shanxi ? "sx-lab1" : "cq-lab1";
        records(province, laboratory, "qualifications", qualification("另一产品", "2030-12-31"));
        isNotOpened(regime, "laboratory", laboratory, "资质范围不含产品“" + product + "”", qualified);
        records(province, laboratory, "qualifications", qualification(product, "2030-12-31"));
        records(province, laboratory, "agreements", agreement("product", "另一产品", "validFrom", "2020-01-01"));
        isNotOpened(regime, "laboratory", laboratory, "没有与本部门签订、现行有效", agreed);
        records(province, laboratory, "agreements", agreement("number", "委2", "validFrom", "2020-01-01"));
        assertThat(opens(regime, "laboratory", laboratory)).isNotEmpty();
    }

    /** Who tests a product for the firm by its own commission does not test it for the authority. */
    @Test
    @Proves("NMG-16-4b")
    void aCommissionOfTheFirmIsATieToo() {
        var answers = opening(INNER_MONGOLIA, "producer");
        answers.put("productName", product);
        answers.put("laboratory", "nm-lab1");
        var firm = answers.get("partyName").toString();
        records(
                NM_ORGANIZER,
                "nm-lab1",
                "ties",
                Map.of("firm", firm, "product", product, "kind", "commission", "validFrom", "2026-01-01"));
        var organizer = new Person("nm-organizer", "organizer-150100");
        assertThatThrownBy(() -> door.opens(organizer, answers))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("同一产品的委托检验，应当回避，不能选定（NMG-16-4b）");
    }

    /** Sampling, testing and retesting can be given away; what the authority decides cannot. */
    @Test
    @Proves({"CQ23-19", "CQ20-17a", "NMG-14a", "NMG-14b", "CQ20-18a", "CQ20-18b"})
    void onlyTechnicalWorkIsGivenAwayAndUnderAWholeAgreement() {
        for (var work : new String[] {"sampling", "inspection", "retest"}) {
            records(NM_ORGANIZER, "nm-lab1", "agreements", agreement("work", work, "number", "委-" + work));
        }
        for (var work : new String[] {"decision", "处罚", "公布结果"}) {
            assertThat(recorded(NM_ORGANIZER, "nm-lab1", "agreements", agreement("work", work)))
                    .contains("可以委托给机构的工作是抽样、检验、复检");
        }
        for (var clause : new String[] {"procurement", "duties", "liability"}) {
            assertThat(recorded(NM_ORGANIZER, "nm-lab1", "agreements", agreement(clause, " ")))
                    .contains("必须填写", "\"field\":\"" + clause + "\"");
        }
    }

    @Test
    @Proves({"CQ23-20a", "CQ23-20b"})
    void anAgreementStatesItsProcurementAndItsThreeClauses() {
        for (var clause : new String[] {"procurement", "duties", "liability"}) {
            var answer = recorded(ORGANIZER, "cq-lab1", "agreements", agreement(clause, " "));
            assertThat(answer).contains("必须填写", "\"field\":\"" + clause + "\"");
        }
        assertThat(recorded(ORGANIZER, "cq-lab1", "agreements", agreement("work", "decision")))
                .contains("可以委托给机构的工作是抽样、检验、复检");
        assertThat(recorded(NM_ORGANIZER, "cq-lab1", "agreements", agreement("quota", "1")))
                .contains("本地区没有编号为“cq-lab1”的机构");
    }

    /** The tie is with the firm and about the product; of another firm it says nothing. */
    @Test
    @Proves("NMG-16-4a")
    void aBodyThatWorksForTheFirmIsNotChosenInInnerMongolia() {
        var answers = opening(INNER_MONGOLIA, "producer");
        answers.put("productName", product);
        answers.put("laboratory", "nm-lab1");
        var tie = Map.of(
                "firm",
                answers.get("partyName").toString(),
                "product",
                product,
                "kind",
                "service",
                "validFrom",
                "2026-01-01");
        records(NM_ORGANIZER, "nm-lab1", "ties", tie);
        var organizer = new Person("nm-organizer", "organizer-150100");
        assertThatThrownBy(() -> door.opens(organizer, answers))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("有同类产品的有偿服务协议，应当回避，不能选定（NMG-16-4a）");
        answers.put("partyName", answers.get("partyName") + "分号");
        assertThat(door.opens(organizer, answers)).isNotEmpty();
    }

    @Test
    @Proves("CQ23-20c")
    void aRetestGoesToNoLaboratoryOutsideItsScope() {
        number = new CaseNumber(opens(CHONGQING, "place", "producer"));
        sampled();
        failed();
        told(PARTY);
        retestGranted(PARTY);
        does("registerRetestNotice", ObjectionForms.noticeReceived(TODAY.toString()));
        does("registerFormalities", ObjectionForms.formalities(TODAY.toString()));
        records(ORGANIZER, "cq-lab2", "qualifications", qualification("另一产品", today().toString()));
        isRefused(number, "chooseRetestBody", ObjectionForms.body("cq-lab2", true), "「");
        records(ORGANIZER, "cq-lab2", "qualifications", qualification(product, today().toString()));
        does("chooseRetestBody", ObjectionForms.body("cq-lab2", true));
    }

    private String laboratoryOf(String opened) {
        return cases.get(new CaseNumber(opened)).laboratory();
    }

    private static Map<String, String> qualification(String product, String until) {
        return Map.of("certificate", "CMA-" + product, "validUntil", until, "scope", product + "\n其他 | 外观");
    }

    private Map<String, String> agreement(String... changes) {
        var form = new HashMap<>(Map.of(
                "number", "委2026-1",
                "procurement", "渝采〔2026〕3号",
                "work", "inspection",
                "product", product,
                "duties", "按细则检验",
                "liability", "逾期每日扣减",
                "validFrom", today().minusDays(1).toString(),
                "validUntil", "2030-12-31"));
        for (var place = 0; place < changes.length; place += 2) {
            form.put(changes[place], changes[place + 1]);
        }
        return form;
    }

    private void records(Person person, String body, String what, Map<String, String> form) {
        assertThat(recorded(person, body, what, form)).contains("\"body\"");
    }

    private String recorded(Person person, String body, String what, Map<String, String> form) {
        try {
            return door.asks(person, "POST", "/api/bodies/" + body + "/" + what, JSON.writeValueAsString(form))
                    .body();
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private void isNotOpened(String regime, String role, String body, String... words) {
        for (var word : words) {
            assertThatThrownBy(() -> opens(regime, role, body))
                    .isInstanceOf(TurnedAway.class)
                    .hasMessageContaining(word);
        }
    }

    private String opens(String regime, String key, String value) {
        var answers = new HashMap<>(opening(regime, "producer"));
        answers.put("productName", product);
        answers.put(key, value);
        return door.opens(opener(regime), answers);
    }

    private static Person opener(String regime) {
        return switch (regime) {
            case CHONGQING, "cq-2020" -> ORGANIZER;
            case "national-2020" -> new Person("sx-organizer", "organizer-140500");
            default -> new Person("nm-organizer", "organizer-150100");
        };
    }
}
