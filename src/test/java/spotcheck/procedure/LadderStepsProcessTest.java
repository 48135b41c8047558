package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.Proves;
import spotcheck.rectification.LadderForms;
import spotcheck.sampling.SamplingForms;

/** Measure by measure, and none is left out: announced, business suspended, handed over for the licence. */
class LadderStepsProcessTest extends WalkedCase {

    @ParameterizedTest
    @CsvSource({
        "cq-2020, CQ20-67a CQ20-67b, CQ20-68b, CQ20-68d, referRevocation",
        "cq-2021, CQN-3-3e CQN-3-3f, CQN-3-3h, CQN-3-3i, referDefiance",
        "cq-2023, CQ23-72a CQ23-72b, CQ23-73b, CQ23-73d, referRevocation",
        "nmg-trial, NMG-54c NMG-54d, NMG-55b, NMG-55d, referRevocation",
        "national-2020, O18-47, O18-48, O18-48, referRevocation"
    })
    @Proves({
        "CQ20-67a",
        "CQ20-67b",
        "CQ20-68b",
        "CQ20-68c",
        "CQ20-68d",
        "CQ20-6h",
        "CQN-3-3e",
        "CQN-3-3f",
        "CQN-3-3h",
        "CQN-3-3i",
        "CQ23-72b",
        "CQ23-73d",
        "NMG-54c",
        "NMG-54d",
        "NMG-55b",
        "NMG-55d",
        "O18-47"
    })
    void aProductThatFailsAgainAndAgainClimbsTheWholeLadder(
            String regime, String announced, String suspended, String last, String referral) {
        opened(regime, "producer");
        fails("none");
        for (var round = 1; round <= 3; round++) {
            differs("reportReinspection", "items", OrdinaryAnswers.stillFailing());
        }
        walksTo("reportFailure");
        assertThat(rulesOf("decision.reinspectionLadder")).contains(announced.split(" "));
        assertThat(openTasks(number)).doesNotContain("proposeSuspension", "referRevocation");
        walksTo("proposeSuspension");
        assertThat(entryTitles(number)).anyMatch(title -> title.contains("公告"));
        assertThat(rulesOf("decision.reinspectionLadder")).contains(suspended);
        walksTo(referral);
        assertThat(rulesOf("decision.reinspectionLadder")).contains(last);
        assertThat(paperKinds()).contains("suspension-order");
        walksToTheEnd();
    }

    /** Who keeps silent is announced, and reported upwards before. */
    @ParameterizedTest
    @CsvSource({"cq-2021, CQN-A5-3", "cq-2020, CQ20-67a", "cq-2023, CQ23-72a"})
    @Proves({"CQN-A5-3", "CQ20-67a", "CQ23-72a"})
    void whoRefusesTheFirstReinspectionIsAnnounced(String regime, String rule) {
        opened(regime, "producer");
        fails("none");
        walksTo("holdReinspection");
        does("holdReinspection", LadderForms.by(region(), LadderForms.refusedSamples(today())));
        assertThat(openTasks(number)).contains("reportFailure");
        assertThat(rulesOf("decision.reinspectionLadder")).contains(rule);
    }

    /** Whoever refuses the second re-inspection is dealt with as one who refuses a check; no suspension follows from it. */
    @ParameterizedTest
    @CsvSource({"cq-2020, CQ20-29a", "cq-2021, CQ20-29a"})
    @Proves("CQ20-29a")
    void whoRefusesTheSecondReinspectionIsReferred(String regime, String rule) {
        opened(regime, "producer");
        fails("none");
        differs("reportReinspection", "items", OrdinaryAnswers.stillFailing());
        walksTo("announceFailure");
        walksTo("holdReinspection");
        daysPass(61);
        does("holdReinspection", LadderForms.by(region(), LadderForms.refusedSamples(today())));
        assertThat(rulesOf("decision.reinspectionLadder")).contains(rule);
        assertThat(openTasks(number)).contains("referDefiance");
    }

    /** The order names failure alone as a ground of announcement: a refusal goes to enforcement. */
    @ParameterizedTest
    @CsvSource({"national-2020, O18-51", "sx-2023, O18-51"})
    void underTheOrderARefusalGoesToEnforcement(String regime, String rule) {
        opened(regime, "producer");
        fails("none");
        walksTo("holdReinspection");
        does("holdReinspection", LadderForms.by(region(), LadderForms.refusedSamples(today())));
        assertThat(rulesOf("decision.reinspectionLadder")).contains(rule);
        assertThat(openTasks(number)).contains("referEnforcement").doesNotContain("reportFailure");
    }

    /** The samples of a re-inspection are given for nothing, and it has its day; nobody holds one without. */
    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023"})
    @Proves({"CQ20-69a", "CQ23-74a"})
    void theSamplesOfAReinspectionAreGivenForNothing(String regime) {
        opened(regime, "producer");
        fails("none");
        walksTo("holdReinspection");
        var held = LadderForms.by(region(), LadderForms.held(today()));
        isRefused(number, "holdReinspection", SamplingForms.without(held, "partyCooperates"), "「被抽样对象是否配合」必须填写");
        isRefused(number, "holdReinspection", SamplingForms.without(held, "heldOn"), "「复查日期」必须填写");
        does("holdReinspection", held);
        assertThat(rulesOf("holdReinspection")).contains(regime.equals("cq-2023") ? "CQ23-74a" : "CQ20-69a");
        walksToTheEnd();
    }

    /** Under the notice of 2021 the order says until when its addressee may ask for a review or sue: from its service. */
    @ParameterizedTest
    @ValueSource(strings = "cq-2021")
    @Proves("CQN-A5-5")
    void anOrderSaysHowItCanBeContested(String regime) {
        opened(regime, "producer");
        fails("none");
        walksTo("serveOrder");
        assertThat(statuses("review-application")).isEmpty();
        goesOn("serveOrder");
        assertThat(deadlines
                        .open(number, "review-application", "rectification-order")
                        .orElseThrow()
                        .rawDate())
                .isEqualTo(today().plusDays(60));
        assertThat(deadlines
                        .open(number, "lawsuit", "rectification-order")
                        .orElseThrow()
                        .rawDate())
                .isEqualTo(today().plusMonths(6));
    }
}
