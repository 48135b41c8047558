package spotcheck.replay.answers;

import static spotcheck.replay.answers.StoryOf.NOT_PUBLISHED;

/** Sampling by purchase on a platform. */
final class OnlineSamplingAnswers {

    private OnlineSamplingAnswers() {}

    static Answers of(StoryOf story) {
        return new Answers()
                .task("assignBuyers")
                .task(
                        "buyOnline",
                        "onlineScope",
                        "local-operator",
                        "onlineScopeReason",
                        NOT_PUBLISHED,
                        "orderQuantity",
                        4,
                        "orderAmount",
                        100)
                .task("receiveParcel")
                .task(
                        "sealParcel",
                        "measureUnit",
                        "件",
                        "receivedQuantity",
                        4,
                        "testQuantity",
                        2,
                        "reserveQuantity",
                        2,
                        "amountPaid",
                        100,
                        "testSeal",
                        SamplingAnswers.seal(story, "J"),
                        "reserveSeal",
                        SamplingAnswers.seal(story, "B"),
                        "transport",
                        "sent")
                .task("sendPapers", "boughtBy", "body");
    }
}
