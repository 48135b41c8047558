package spotcheck.replay.answers;

import java.util.List;
import java.util.Set;
import spotcheck.replay.published.PublishedOutcome;

/**
 * What no published result tells: an objection and its retest, an illegal clue. Given only where a row is to be left at
 * one of their tasks, as those that show the procedure are.
 */
final class ExceptionAnswers {

    private static final Set<String> CLUE = Set.of("handOverClue", "receiveClue", "verifyClue");
    private static final Set<String> RETEST = Set.of(
            "studyObjection", "decideRetest", "registerRetestNotice", "registerFormalities", "receiveRetestSample");
    private static final Set<String> REVOKED = Set.of("verifyObjection", "decideObjection", "disposeByRules");

    private static final String SUSPENSION = "holdReinspection";

    private ExceptionAnswers() {}

    static Answers of(StoryOf story) {
        var until = story.row().untilTask();
        if (story.outcome() == PublishedOutcome.ILLEGAL_CLUE && until.isEmpty()) {
            return published(story);
        }
        if (story.rounds() > 1) {
            return maintained();
        }
        if (CLUE.contains(until)) {
            return clue();
        }
        if (SUSPENSION.equals(until)) {
            return maintained();
        }
        return RETEST.contains(until) ? retest(story) : REVOKED.contains(until) ? revoked() : new Answers();
    }

    /** What was published as counterfeit or unlicensed is found by the samplers and handed over. */
    private static Answers published(StoryOf story) {
        var facts =
                StoryOf.cut("公告载明：" + story.row().result() + " " + story.row().remark());
        return new Answers()
                .task(
                        "recordFindings",
                        "violationSeen",
                        List.of("other-violation"),
                        "violationProvision",
                        StoryOf.NOT_PUBLISHED,
                        "findingsNote",
                        facts)
                .task("receiveParcel", "parcelViolations", List.of("other-violation"), "parcelNote", facts)
                .task(
                        "handOverClue",
                        "clueConduct",
                        "other-violation",
                        "clueFacts",
                        facts,
                        "clueProofs",
                        RefusalAnswers.proofs());
    }

    private static Answers clue() {
        return new Answers()
                .task(
                        "recordFindings",
                        "violationSeen",
                        List.of("no-chinese-name-or-maker"),
                        "findingsNote",
                        "外包装无中文厂名厂址（演示）")
                .task("handOverClue", "clueConduct", "no-chinese-name-or-maker", "clueProofs", RefusalAnswers.proofs())
                .task("receiveClue", "receiptAnswer", "accepted");
    }

    private static Answers retest(StoryOf story) {
        return new Answers()
                .task(
                        "registerObjection",
                        "objectionKind",
                        "inspection-conclusion",
                        "disputedItems",
                        InspectionAnswers.namesOf(InspectionAnswers.failing(story)))
                .task("studyObjection")
                .task("decideRetest", "retestDecision", "retest", "namedRetestBody", laboratory(story))
                .task("registerRetestNotice", "noticeService", "direct")
                .task("registerFormalities", "formalitiesResult", "done")
                .task("chooseRetestBody", "retestLaboratory", laboratory(story), "bodyQualified", true)
                .task("giveSample", "sealState", "intact", "transport", "carried")
                .task(
                        "confirmRetestSample",
                        "confirmationMode",
                        "on-site",
                        "reserveSeal",
                        "intact",
                        "reservePriceBasis",
                        "market-price");
    }

    /** The second laboratory of the region, as the demo world has it. */
    private static String laboratory(StoryOf story) {
        return (story.caseNumber().value().startsWith("50") ? "cq" : "nm") + "-lab2";
    }

    /** The announcement waits for the objection; so it is made and decided. */
    private static Answers maintained() {
        return againstSampling("maintain", "maintained");
    }

    private static Answers againstSampling(String opinion, String decision) {
        return new Answers()
                .task("registerObjection", "objectionKind", "sampling-process")
                .task("verifyObjection", "verificationOpinion", opinion)
                .task("decideObjection", "objectionDecision", decision);
    }

    private static Answers revoked() {
        return againstSampling("revoke", "revoked")
                .task(
                        "draftPublication",
                        "publishOrNot",
                        "not-publish",
                        "notPublishedGround",
                        "no-conclusion",
                        "notPublishedReason",
                        "异议成立，原检验结论已撤销（演示）");
    }
}
