package spotcheck.replay.answers;

import static spotcheck.replay.answers.StoryOf.NOT_PUBLISHED;

import java.util.List;
import spotcheck.replay.published.PublishedOutcome;

/** Sampling on site. */
final class SamplingAnswers {

    private SamplingAnswers() {}

    static Answers of(StoryOf story) {
        return new Answers()
                .task("assignSamplers", "oneVisit", "only")
                .task(
                        "showNotice",
                        "localSupport",
                        "helped",
                        "materialsGiven",
                        "given",
                        "earlierSameReason",
                        NOT_PUBLISHED)
                .and(findings(story.outcome()))
                .task("recordUnable", "unableReason", "other")
                .task("drawSample", "methodFollowed", "yes")
                .task(
                        "completeSheet",
                        "measureUnit",
                        "件",
                        "sampleBase",
                        100,
                        "testQuantity",
                        2,
                        "reserveQuantity",
                        2,
                        "unitPrice",
                        50,
                        "amountPaid",
                        100,
                        "receiptTaken",
                        true,
                        "standardKind",
                        "public",
                        "brandGrade",
                        "middle",
                        "operatorSize",
                        "medium",
                        "sheetCorrections",
                        "none",
                        "signatureState",
                        "signed")
                .task(
                        "sealSamples",
                        "testSeal",
                        seal(story, "J"),
                        "reserveSeal",
                        seal(story, "B"),
                        "sealsSigned",
                        "yes",
                        "reserveStorage",
                        "laboratory",
                        "transport",
                        "carried",
                        "partyFeedback",
                        "none");
    }

    private static Answers findings(PublishedOutcome outcome) {
        return switch (outcome) {
            case REFUSED ->
                new Answers()
                        .task(
                                "recordFindings",
                                "nonCooperation",
                                List.of("other-non-cooperation"),
                                "findingsNote",
                                "公告载明拒绝接受监督抽查");
            case UNABLE_TO_SAMPLE ->
                new Answers().task("recordFindings", "unableSeen", true, "findingsNote", "公告载明未能抽样");
            default -> new Answers().task("recordFindings", "nothingSeen", true);
        };
    }

    static String seal(StoryOf story, String kind) {
        return "HF-" + story.caseNumber() + "-" + kind;
    }
}
