package spotcheck.replay.answers;

import java.util.List;

/** The publication of the result, and the announcement after a re-inspection that failed. */
final class PublicationAnswers {

    private PublicationAnswers() {}

    static Answers of(StoryOf story) {
        return new Answers()
                .task(
                        "draftPublication",
                        "publishOrNot",
                        "publish",
                        "publishedConclusion",
                        story.outcome().isFailing() ? "unqualified" : "qualified")
                .task("approvePublication", "reviewAnswer", "approved")
                .task(
                        "publishResult",
                        "toldWhom",
                        List.of(
                                "local-government",
                                "superior-authority",
                                "peer-departments",
                                "social-organisations",
                                "platform-operator",
                                "network-supervision"),
                        "producerPlace",
                        "inside",
                        "creditRecordedOn",
                        story.today().toString())
                .task("reportFailure", "announcementGround", "reinspection-failed", "reportSteps", story.reportedUp())
                .task("approveAnnouncement", "reviewAnswer", "approved")
                .task("announceFailure");
    }
}
