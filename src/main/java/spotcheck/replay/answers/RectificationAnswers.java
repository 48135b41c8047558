package spotcheck.replay.answers;

import java.util.List;
import spotcheck.replay.PublishedOutcome;

/** The order to rectify; the party's report and the re-inspection only where one was published. */
final class RectificationAnswers {

    private RectificationAnswers() {}

    static Answers of(StoryOf story) {
        var order = new Answers()
                .task("decideOrderTiming", "orderTimingGround", "with-failing-notice")
                .task("issueOrder", "rectifyRequirements", "不合格项目：" + story.failItems(), "riskJudgement", "none")
                .task(
                        "serveOrder",
                        "serviceWay",
                        "direct",
                        "reportReceivedOn",
                        story.today().toString());
        return story.outcome().isReinspection() ? order.and(reinspection(story)) : order;
    }

    private static Answers reinspection(StoryOf story) {
        var failed = story.outcome() == PublishedOutcome.REINSPECTION_FAILED;
        return new Answers()
                .task("recordRectification", "partyAnswer", "rectified")
                .task(
                        "holdReinspection",
                        "partyCooperates",
                        "yes",
                        "sampleQuantity",
                        2,
                        "reinspectionRules",
                        StoryOf.NOT_PUBLISHED)
                .task(
                        "reportReinspection",
                        "reportNumber",
                        "HF-" + story.caseNumber() + "-F",
                        "items",
                        failed ? InspectionAnswers.failing(story) : InspectionAnswers.conforming(),
                        "mainTester",
                        "主检人员（回放）",
                        "reviewer",
                        "审核人员（回放）",
                        "approver",
                        "批准人员（回放）")
                .task("concludeReinspection")
                .task(
                        "fileResultHandling",
                        "handlingPapers",
                        List.of("registration-form", "order", "rectification-report", "test-report", "result"),
                        "papersMissingReason",
                        StoryOf.NOT_PUBLISHED);
    }
}
