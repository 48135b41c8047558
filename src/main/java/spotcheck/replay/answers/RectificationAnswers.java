package spotcheck.replay.answers;

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
                        "serviceProof",
                        "被抽样对象签收",
                        "reportReceivedOn",
                        story.today().toString());
        return story.outcome().isReinspection() ? order.and(reinspection(story)) : order;
    }

    private static Answers reinspection(StoryOf story) {
        var failed = story.failsAgain();
        return new Answers()
                .task("recordRectification", "partyAnswer", "rectified")
                .task(
                        "holdReinspection",
                        "partyCooperates",
                        "yes",
                        "sampleQuantity",
                        2,
                        "reinspectors",
                        story.reinspectors())
                .task(
                        "reportReinspection",
                        "reportNumber",
                        "HF-" + story.caseNumber() + "-F",
                        "items",
                        InspectionAnswers.again(story, failed ? "fails" : "conforms"),
                        "reviewer",
                        "审核人员（回放）",
                        "approver",
                        "批准人员（回放）")
                .task("concludeReinspection")
                .task("fileResultHandling", "papersMissingReason", StoryOf.NOT_PUBLISHED);
    }
}
