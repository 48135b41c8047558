package spotcheck.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.diagram.EngineProcedure;

/** The table says by the level of the check which authority handles a failing result; its people get the tasks. */
class ResultHandlerProcessTest extends StageTest {

    @Autowired
    EngineProcedure procedure;

    /** Given a failing result of a level, when it is handled, then by the authority that the regime names. */
    @ParameterizedTest
    @CsvSource({
        "500000, 2021-07-25, 500103, 500103, CQ20-63a",
        "500103, 2021-07-25, 500103, 500103, CQ20-6g",
        "500000, 2026-03-01, 500103, 500103, CQ23-67a",
        "500103, 2026-03-01, 500103, 500103, CQ23-5h",
        "150000, 2026-03-01, 150102, 150102, NMG-5i",
        "150100, 2026-03-01, 150102, 150100, NMG-5i",
        "150102, 2026-03-01, 150102, 150102, NMG-5m",
        "140000, 2026-03-01, 140502, 140502, SX23-1-5",
        "140500, 2026-03-01, 140502, 140502, SX23-F-3"
    })
    @Proves({"CQ20-63a", "CQ20-6g", "CQ23-67a", "CQ23-5h", "NMG-5i", "NMG-5m", "SX23-1-5", "SX23-F-3"})
    void theHandlerFollowsTheLevelOfTheCheck(
            String organizer, String openedOn, String county, String handler, String rule) {
        var number = procedure.open(opening(organizer, openedOn, county));
        assertThat(cases.get(number).handler()).isEqualTo(handler);
        assertThat(openingRules(number)).contains(rule);

        start("rectification", number, Map.of("rectificationStart", "on-failing-report"));
        assertThat(tasks.getIdentityLinksForTask(task(number, "issueOrder").getId()))
                .extracting("groupId")
                .containsExactly("handler-" + handler);
    }

    /** Given registration in one district and the violation in another, then the other handles the result. */
    @ParameterizedTest
    @CsvSource({"2021-07-25, CQ20-63b", "2026-03-01, CQ23-67b"})
    @Proves({"CQ20-63b", "CQ23-67b"})
    void aViolationElsewhereIsHandledThere(String openedOn, String rule) {
        var opening = opening("500000", openedOn, "500110");
        opening.put("violationRegion", "500103");
        var number = procedure.open(opening);
        assertThat(cases.get(number).handler()).isEqualTo("500103");
        assertThat(openingRules(number)).contains(rule);
    }

    @Test
    void whereTheRegistryHasNoAuthorityOfTheCountyTheOrganizerHandlesTheResult() {
        var number = procedure.open(opening("500000", "2026-03-01", "500999"));
        assertThat(cases.get(number).handler()).isEqualTo("500000");
    }

    private List<String> openingRules(CaseNumber number) {
        return List.of(entries.of(number).get(0).legalBasis().split(" "));
    }

    private static Map<String, Object> opening(String organizer, String openedOn, String county) {
        return new HashMap<>(Map.of(
                "organizer",
                organizer,
                "openedOn",
                openedOn,
                "place",
                "producer",
                "purpose",
                "ordinary",
                "partyName",
                "某线缆厂" + organizer + county + openedOn,
                "partyRegion",
                county,
                "productName",
                "铜芯电缆"));
    }
}
