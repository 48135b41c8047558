package spotcheck.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;

/** One plan with everything that may stand out in a plan, under each of the measures: what they forbid, and what they leave alone. */
class EveryFindingProcessTest extends PlanStory {

    @ParameterizedTest(name = "{0} on {2}")
    @CsvSource(textBlock = """
        150102, 150100, 2026-03-02, NMG-4b NMG-4a
        500103, 500000, 2020-11-02, CQ20-11f
        500103, 500000, 2026-03-02, CQ23-11c CQ23-11d CQ23-9b
        140502, 140500, 2026-03-02, SX23-2-10 SX23-3-9 SX23-2-11 SX23-3-4 SX23-3-6 SX23-2-7
        140502, 140500, 2022-03-01, O18-8
        """)
    @Proves({
        "NMG-4a",
        "NMG-4b",
        "CQ23-11c",
        "CQ23-11d",
        "CQ23-9b",
        "SX23-2-10",
        "SX23-3-9",
        "SX23-2-11",
        "SX23-3-4",
        "SX23-2-7"
    })
    void eachOfTheMeasuresForbidsItsOwn(String authority, String above, LocalDate day, String rules) {
        clock.travelTo(day);
        opened(above, day.getYear());
        does(organizer(), "draftPlan", ofTheLevelAbove());
        reviewedAndApproved();
        opened(authority, day.getYear());
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(
                        line("电热毯"),
                        line("打火机", "checkKind", "special"),
                        line("玻璃器皿", "checkKind", "follow-up"),
                        line("头盔", "lineMode", "joint"),
                        line("儿童座椅", "selectionGround", "other")),
                rules.split(" "));
        assertThat(plans.versions(number)).isEmpty();
    }

    /** Three of the measures ask for no catalogue of the year: what stands beside an old one is in nobody's way. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"150100, 2026-03-02", "140500, 2026-03-02", "140500, 2022-03-01"})
    void anOldCatalogueIsInNobodysWayWhereNoneIsAskedFor(String authority, LocalDate day) {
        clock.travelTo(day);
        keepsACatalogue(authority, day.minusYears(3));
        try {
            opened(authority, day.getYear());
            does(organizer(), "draftPlan", ofTheLevelAbove());
            assertThat(plans.versions(number)).hasSize(1);
        } finally {
            jdbc.sql("delete from catalogue_product where code = 'OLD-1'").update();
            jdbc.sql("delete from catalogue_version where source = '旧目录'").update();
        }
    }

    private void keepsACatalogue(String authority, LocalDate madeOn) {
        jdbc.sql("insert into catalogue_version (authority, number, made_on, made_by, source) values (?, 99, ?,"
                        + " 'x', '旧目录')")
                .params(authority, madeOn)
                .update();
        jdbc.sql("""
            insert into catalogue_product
              (authority, code, name, name_folded, product_class, risk, control, since_version)
            values (?, 'OLD-1', '锅炉', '锅炉', '特种设备', 'high', 'licence', 99)
            """).param(authority).update();
    }

    /** A line that all of them take. */
    private Map<String, Object> ofTheLevelAbove() {
        return with(
                lines(
                        line("电热毯", "keyProduct", true, "rural", true, "lineReason", "经省局批准"),
                        line("电动自行车", "keyProduct", true, "cluster", true, "quarter", "3", "lineReason", "经省局批准")),
                "findingAnswers",
                "无");
    }
}
