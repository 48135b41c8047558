package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.custody.unit.UnitState;
import spotcheck.notification.NotificationForms;
import spotcheck.objection.ObjectionForms;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.sampling.SamplingForms;

/** Who may object, what stands against a retest, who may carry it out, and when the sample is no longer needed. */
class ObjectorsProcessTest extends WalkedCase {

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    /** The sampled party and the maker on the label may object; a platform has no task with which to. */
    @ParameterizedTest
    @CsvSource({"cq-2020, CQ20-52c", "cq-2021, CQN-3-2a", "cq-2023, CQ23-56d"})
    @Proves({"CQ20-52c", "CQN-3-2a", "CQ23-56d"})
    void theMakerOnTheLabelMayObjectAndAPlatformMayNot(String regime, String rule) {
        opened(regime, "online");
        fails("none");
        walksTo("registerObjection");
        goesOnWhileToldTo(PRODUCER);
        assertThat(taskOf(PLATFORM, "registerObjection")).isNull();
        does(PRODUCER, "registerObjection", objection("inspection-conclusion"));
        assertThat(taskOf(PRODUCER, "studyObjection")).isNotNull();
        assertThat(rulesOf("decision.objectionAdmissibility")).contains(rule);
    }

    /** Every recipient is told before the one of the story objects. */
    private void goesOnWhileToldTo(String recipient) {
        for (var told : List.of(PARTY, PLATFORM, recipient)) {
            if (taskOf(told, "receiveResultPapers") != null) {
                does(told, "receiveResultPapers", NotificationForms.papersReceivedOn(TODAY_TEXT));
            }
            if (taskOf(told, "issueResultNotice") != null) {
                does(told, "issueResultNotice", NotificationForms.NOTICE);
            }
            if (taskOf(told, "registerService") != null) {
                does(told, "registerService", NotificationForms.direct(TODAY_TEXT));
            }
        }
    }

    /** Against a ground of the article no retest can be granted. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, confirmed-on-site-result, CQ20-55-3",
        "cq-2020, other-legal-ground, CQ20-55-4",
        "nmg-trial, not-testable, NMG-43d",
        "sx-2023, not-testable, O18-37"
    })
    @Proves({"CQ20-55-3", "CQ20-55-4", "NMG-43d"})
    void aGroundOfTheArticleStandsAgainstARetest(String regime, String ground, String rule) {
        opened(regime, "producer");
        failsSo(ground);
        comes("registerObjection");
        differs("studyObjection", "refusalGroundsSeen", List.of(ground), "refusalFacts", "见记录");
        walksTo("decideRetest");
        assertThat(rulesOf("decision.retestRefusal")).contains(rule);
        assertThatThrownBy(() ->
                        does("decideRetest", SamplingForms.form("retestDecision", "retest", "decisionReasons", "同意")))
                .hasMessageContaining("应当不予复检");
        does("decideRetest", SamplingForms.form("retestDecision", "no-retest", "decisionReasons", "存在上述情形"));
        assertThat(openTasks(number)).doesNotContain("registerRetestNotice");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
    }

    /** What no item of the text names is examined; a person grants the retest or not. */
    @ParameterizedTest
    @CsvSource({
        "nmg-trial, confirmed-on-site-result, NMG-43c NMG-43d",
        "cq-2020, item-not-retestable, CQ20-54c",
        "cq-2020, not-testable, CQ20-55-4",
        "cq-2023, confirmed-on-site-result, CQ23-57e",
        "cq-2023, item-not-retestable, CQ23-15c CQ23-57e",
        "cq-2023, other-legal-ground, CQ23-57g",
        "national-2020, confirmed-on-site-result, O18-37",
        "national-2020, item-not-retestable, O18-12 O18-37",
        "sx-2023, other-legal-ground, O18-2 O18-37"
    })
    void whatTheTextDoesNotNameIsExaminedAndMayBeRetested(String regime, String ground, String rules) {
        opened(regime, "producer");
        failsSo(ground);
        comes("registerObjection");
        differs("studyObjection", "refusalGroundsSeen", List.of(ground), "refusalFacts", "见记录");
        walksTo("decideRetest");
        assertThat(rulesOf("decision.retestRefusal")).contains(rules.split(" "));
        does("decideRetest", SamplingForms.form("retestDecision", "retest", "decisionReasons", "有必要且具备条件"));
        assertThat(openTasks(number)).contains("registerRetestNotice");
    }

    /** What the report itself contradicts is no ground: nothing was tested on site, and every item may be tested again. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, confirmed-on-site-result, 不是现场检验的项目",
        "nmg-trial, item-not-retestable, 没有把有异议的项目列为不复检",
        "cq-2021, confirmed-on-site-result, 不是现场检验的项目"
    })
    void aGroundThatTheReportContradictsIsNone(String regime, String ground, String because) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        walksTo("studyObjection");
        var study = Map.<String, Object>of(
                "bodyOpinion", "记录完整", "refusalGroundsSeen", List.of(ground), "refusalFacts", "见记录");
        assertThatThrownBy(() -> does("studyObjection", study)).hasMessageContaining(because);
        assertThat(openTasks(number)).contains("studyObjection");
    }

    /** The first item fails; it was tested on site, or the rules never have it tested again, where that is the ground. */
    private void failsSo(String ground) {
        if (ground.equals("confirmed-on-site-result")) {
            differs("checkLicences", "onSiteItems", true);
        }
        var items = new ArrayList<Map<String, Object>>();
        for (var row : (List<?>) OrdinaryAnswers.failing()) {
            var item = new HashMap<String, Object>();
            ((Map<?, ?>) row).forEach((key, value) -> item.put(key.toString(), value));
            item.put("onSite", ground.equals("confirmed-on-site-result"));
            item.put("notRetestable", ground.equals("item-not-retestable"));
            items.add(item);
        }
        differs("issueReport", "items", items);
        differs("acceptReport", "seriousGround", "none", "seriousReason", "按实施细则认定");
    }

    /** A maker on the label that is late has accepted the result where the text says so of whoever may object. */
    @ParameterizedTest
    @CsvSource({"nmg-trial, NMG-42c", "national-2020, O18-36"})
    void aMakerWhoObjectsLateHasAccepted(String regime, String rule) {
        opened(regime, "seller");
        sampled();
        failed();
        told(PRODUCER);
        if (taskOf(PRODUCER, "setObjectionPeriod") != null) {
            var last = today().plusDays(15).toString();
            does(PRODUCER, "setObjectionPeriod", SamplingForms.form("objectionLastDay", last, "periodReason", "参照"));
            dayComes(number, today().plusDays(16));
        } else {
            var period = deadlines.open(number, "objection", PRODUCER).orElseThrow();
            dayComes(number, period.dueDate().plusDays(1));
        }
        does(
                PRODUCER,
                "confirmObjectionPeriodOver",
                SamplingForms.with(objection("inspection-conclusion"), "objectionFound", "late"));
        assertThat(rulesOf("decision.objectionAdmissibility")).contains(rule);
        assertThat(openTasks(number)).doesNotContain("studyObjection");
    }

    /** Where every other laboratory of the area was found without qualification, the first one may, by other people. */
    @ParameterizedTest
    @CsvSource({"cq-2020, CQ20-56d", "nmg-trial, NMG-45d", "national-2020, O18-39"})
    @Proves({"CQ20-56d", "NMG-45d"})
    void theOnlyQualifiedBodyRetestsItsOwnSample(String regime, String rule) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        var others = new Person(region() + "-inspector9", "周九", "inspector", null, region() + "-lab1", null);
        people.add(others);
        try {
            walksTo("chooseRetestBody");
            does("chooseRetestBody", ObjectionForms.body(region() + "-lab2", false));
            does("chooseRetestBody", ObjectionForms.body(region() + "-lab1", true));
        } finally {
            jdbc.sql("delete from person where id = ?").param(others.id()).update();
        }
        assertThat(rulesOf("decision.retestBody")).contains(rule);
        assertThat(cases.get(number).retestLaboratory()).isEqualTo(region() + "-lab1");
    }

    /** Inner Mongolia has to grant the retest that is needed and possible: nothing is left to choose. */
    @ParameterizedTest
    @ValueSource(strings = "nmg-trial")
    @Proves("NMG-43d")
    void aRetestThatIsPossibleIsGranted(String regime) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        walksTo("registerRetestNotice");
        assertThat(paperKinds()).contains("retest-notice");
    }

    /** Only a body that is qualified, and not the first laboratory while there is another. */
    @ParameterizedTest
    @CsvSource({"cq-2020, cq, CQ20-56b, CQ20-56c", "cq-2023, cq, CQ23-59b, CQ23-59c", "nmg-trial, nm, NMG-45a, NMG-45c"
    })
    @Proves({"CQ20-56b", "CQ20-56c", "CQ23-59b", "NMG-45c"})
    void theRetestBodyIsQualifiedAndAnotherOne(String regime, String region, String unqualified, String another) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        walksTo("chooseRetestBody");
        assertThatThrownBy(() -> does("chooseRetestBody", ObjectionForms.body(region + "-lab1", true)))
                .hasMessageContaining("只能从给出的选项中选择");
        does("chooseRetestBody", ObjectionForms.body(region + "-lab2", true));
        assertThat(openTasks(number)).contains("confirmRetestSample");
        assertThat(rulesOf("decision.retestBody")).contains(another);
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        walksTo("chooseRetestBody");
        does("chooseRetestBody", ObjectionForms.body(region + "-lab2", false));
        assertThat(openTasks(number)).contains("chooseRetestBody").doesNotContain("confirmRetestSample");
        assertThat(rulesOf("decision.retestBody")).contains(unqualified);
    }

    /** What was given for nothing goes back once nobody can object any more, and not a day before. */
    @ParameterizedTest
    @CsvSource({"cq-2020, CQ20-48a", "nmg-trial, NMG-40a", "national-2020, O18-34"})
    @Proves({"CQ20-48a", "NMG-40a", "O18-34"})
    void aSampleGivenForNothingGoesBackAfterTheObjectionPeriod(String regime, String rule) {
        opened(regime, "producer");
        differs("drawSample", "offeredFree", true, "testDestroys", false);
        differs("completeSheet", "amountPaid", 0, "receiptTaken", null);
        walksTo("registerObjection");
        assertThat(openTasks(number)).doesNotContain("returnSample");
        walksTo("confirmObjectionPeriodOver");
        walksTo("returnSample");
        assertThat(rulesOf("decision.sampleDisposition")).contains(rule);
        walksToTheEnd();
        assertThat(custody.get(number).test().state()).isEqualTo(UnitState.RETURNED);
    }
}
