package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.registry.person.People;

/** Which law a case has, and which firm's product may be sampled again. */
class LawOfTheCaseProcessTest extends WalkedCase {

    @Autowired
    private People people;

    /** The day on which a text came into force is its first day, the day before is still the older one's. */
    @ParameterizedTest
    @CsvSource({
        "500000, cq, 500103, 2020-01-01, cq-2020, CQ20-76",
        "500000, cq, 500103, 2021-07-25, cq-2020, CQ20-76",
        "500000, cq, 500103, 2023-08-30, cq-2023, CQ23-80a",
        "150000, nm, 150102, 2020-01-01, nmg-trial, NMG-66a",
        "150100, nm, 150102, 2026-03-01, nmg-trial, NMG-2a",
        "150102, nm, 150102, 2026-03-01, nmg-trial, NMG-2a",
        "140500, sx, 140502, 2023-08-03, national-2020, O18-57",
        "140500, sx, 140502, 2020-01-01, national-2020, O18-2",
        "140500, sx, 140502, 2023-08-04, sx-2023, SX23-0-1"
    })
    @Proves({"CQ20-76", "CQ23-80a", "NMG-66a", "NMG-2a", "NMG-66b", "O18-57", "O18-2", "SX23-0-1"})
    void theDayOfOpeningAndTheRegionSayWhichLawHolds(
            String organizer, String region, String county, String openedOn, String regime, String rule) {
        var answers = opening("of " + organizer, "producer");
        answers.putAll(Map.of("organizer", organizer, "partyRegion", county, "openedOn", openedOn));
        number = new CaseNumber(door.opens(new Person(region + "-organizer", "organizer-" + organizer), answers));
        assertThat(cases.get(number).regime().code()).isEqualTo(regime);
        assertThat(rulesOf("case.opened")).contains(rule);
        walksTo("recordFindings");
        assertThat(rulesOf("assignSamplers"))
                .isNotEmpty()
                .allMatch(cited -> List.of(regime.startsWith("cq-2020") ? "CQ20" : prefix(regime), "O18").stream()
                        .anyMatch(cited::startsWith));
    }

    /** Before the order came into force none of these texts holds, and nothing is opened under one that was repealed. */
    @Test
    @Proves({"NMG-66b", "O18-57"})
    void beforeTheOrderNoCaseIsOpened() {
        var answers = opening("x", "producer");
        answers.put("openedOn", "2019-12-31");
        assertThatThrownBy(() -> door.opens(new Person("nm-organizer", "organizer-150100"), answers))
                .hasMessageContaining("当时尚未施行");
    }

    /** A party that proves the superior's check of the last six months is left alone; without proof it is not. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, CQ20-22e",
        "cq-2023, CQ23-24g",
        "nmg-trial, NMG-8c",
        "sx-2023, SX23-2-10",
        "national-2020, O18-8"
    })
    @Proves({"CQ20-22d", "CQ20-22e", "CQ23-24f", "CQ23-24g", "NMG-8c", "SX23-2-10", "O18-8"})
    void whatTheSuperiorSampledIsNotSampledAgain(String regime, String rule) {
        opened(regime, "producer");
        differs(
                "showNotice",
                "earlierCheckBy",
                "superior-authority",
                "earlierCheckDate",
                "2026-01-05",
                "earlierCheckProven",
                true,
                "earlierCheckProof",
                "省局抽样单");
        walksTo("recordNoSample");
        assertThat(rulesOf("decision.repeatCheck")).contains(rule);
        walksToTheEnd();
        assertThat(cases.get(number).outcome()).isEqualTo("notSampled");
        opened(regime, "producer");
        differs("showNotice", "earlierCheckBy", "superior-authority", "earlierCheckDate", "2025-08-01");
        walksTo("drawSample");
    }

    /** Neither the follow-up of a failing product nor an emergency waits half a year. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, follow-up-of-unqualified, CQ20-22f",
        "cq-2020, emergency, CQ20-22f",
        "cq-2023, follow-up-of-unqualified, CQ23-24h",
        "cq-2023, emergency, CQ23-24h",
        "nmg-trial, follow-up-of-unqualified, NMG-8d",
        "nmg-trial, emergency, NMG-8e",
        "sx-2023, follow-up-of-unqualified, SX23-3-4",
        "sx-2023, emergency, SX23-3-5",
        "national-2020, emergency, O18-8"
    })
    @Proves({"CQ20-22f", "CQ23-24h", "NMG-8d", "NMG-8e", "SX23-3-4", "SX23-3-5"})
    void aFollowUpAndAnEmergencyAreSampledAllTheSame(String regime, String purpose, String rule) {
        opened(regime, "producer");
        fixture.checkedFor(number, purpose);
        differs(
                "showNotice",
                "earlierCheckBy",
                "superior-authority",
                "earlierCheckDate",
                "2026-01-05",
                "earlierCheckProven",
                true,
                "earlierCheckProof",
                "省局抽样单");
        walksTo("drawSample");
        assertThat(rulesOf("decision.repeatCheck")).contains(rule);
    }

    /** Given an emergency without a reference, when the case is opened, then it is refused; with reference and approver it is not. */
    @ParameterizedTest
    @CsvSource({"nmg-trial", "cq-2023", "national-2020"})
    @Proves({"NMG-8e", "CQ23-24h"})
    void anEmergencyNamesItsEventAndWhoApprovedIt(String regime) {
        var answers = opening(regime, "producer");
        answers.put("purpose", "emergency");
        isNotOpened(answers, "「抽查性质的依据」必须填写");
        answers.put("purposeGround", "市应急办〔2026〕3号");
        isNotOpened(answers, "「批准应急抽查的负责人」必须填写");
        answers.put(
                "purposeApprover",
                people.find(opener(answers).id()).orElseThrow().name());
        isNotOpened(answers, "立案的人不得自己批准");
        answers.put("purposeApprover", "王某");
        assertThat(opens(answers)).isNotEmpty();
    }

    /** What a follow-up follows is a case that failed, of the same firm. */
    @ParameterizedTest
    @CsvSource({"nmg-trial, NMG-8d", "cq-2020, CQ20-22f"})
    @Proves({"NMG-8d", "CQ20-22f"})
    void aFollowUpNamesTheCaseThatFailed(String regime) {
        var answers = opening(regime, "producer");
        var passed = opens(answers);
        answers.put("purpose", "follow-up-of-unqualified");
        isNotOpened(answers, "「抽查性质的依据」必须填写");
        answers.put("purposeGround", passed);
        isNotOpened(answers, "没有同一主体的、结论为不合格的案件");
        number = new CaseNumber(passed);
        fails("none");
        walksTo("issueResultNotice");
        assertThat(opens(answers)).isNotEmpty();
        answers.put("partyName", "另一家五金厂");
        isNotOpened(answers, "没有同一主体的、结论为不合格的案件");
    }

    private void isNotOpened(Map<String, Object> answers, String because) {
        assertThatThrownBy(() -> opens(answers)).hasMessageContaining(because);
    }

    private String opens(Map<String, Object> answers) {
        return door.opens(opener(answers), answers);
    }

    private static Person opener(Map<String, Object> answers) {
        var organizer = answers.get("organizer").toString();
        var prefix = organizer.startsWith("15") ? "nm" : organizer.startsWith("50") ? "cq" : "sx";
        return new Person(prefix + "-organizer", "organizer-" + organizer);
    }

    /** A superior's check that nobody proves leaves the product free where the text asks for the proof. */
    @ParameterizedTest
    @CsvSource({"cq-2020, CQ20-22e", "cq-2023, CQ23-24g", "nmg-trial, NMG-8c", "national-2020, O18-8"})
    @Proves("CQ23-24g")
    void aSuperiorsCheckWithoutProofDoesNotCount(String regime, String rule) {
        opened(regime, "producer");
        differs("showNotice", "earlierCheckBy", "superior-authority", "earlierCheckDate", "2026-01-05");
        walksTo("drawSample");
        assertThat(rulesOf("decision.repeatCheck")).contains(rule);
    }

    /** What the same authority sampled: Chongqing bars the lower level alone; elsewhere half a year has to pass. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, 2026-01-05, drawSample, CQ20-22e",
        "cq-2023, 2026-01-05, drawSample, CQ23-24g",
        "national-2020, 2026-01-05, recordNoSample, O18-8",
        "national-2020, 2025-08-01, drawSample, O18-8",
        "nmg-trial, 2025-08-01, drawSample, NMG-8b",
        "sx-2023, 2025-08-01, drawSample, SX23-2-9"
    })
    @Proves("CQ23-24g")
    void whatTheSameAuthoritySampledMayBeSampledAgainOrNot(String regime, String day, String next, String rule) {
        opened(regime, "producer");
        differs("showNotice", "earlierCheckBy", "same-authority", "earlierCheckDate", day);
        walksTo(next);
        assertThat(rulesOf("decision.repeatCheck")).contains(rule);
    }

    /** The same maker, standard, trademark and specification: one of them other, and it is another product. */
    @ParameterizedTest
    @CsvSource({"nmg-trial, NMG-8b", "sx-2023, SX23-2-9"})
    @Proves({"NMG-8b", "SX23-2-9"})
    void theSameProductIsSampledOnceInHalfAYear(String regime, String rule) {
        openedFor(regime, "BV 2.5");
        var first = number;
        walksTo("receiveSample");
        openedFor(regime, "ｂｖ 2.5");
        fixture.sameParty(first, number);
        walksTo("recordNoSample");
        assertThat(rulesOf("decision.repeatCheck")).contains(rule);
        openedFor(regime, "BV 4");
        fixture.sameParty(first, number);
        walksTo("drawSample");
    }

    private void openedFor(String regime, String spec) {
        var answers = opening(regime, "producer");
        answers.putAll(Map.of("trademark", "山城", "spec", spec, "standard", "GB/T 5023"));
        var region = regime.equals("nmg-trial") ? "nm" : "sx";
        var organizer = new Person(region + "-organizer", "organizer-" + answers.get("organizer"));
        number = new CaseNumber(door.opens(organizer, answers));
    }

    private static String prefix(String regime) {
        return switch (regime) {
            case "cq-2023" -> "CQ23";
            case "nmg-trial" -> "NMG";
            case "sx-2023" -> "SX23";
            default -> "O18";
        };
    }
}
