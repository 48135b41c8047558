package spotcheck.replay.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
                        story.outcome().isFailing() ? "unqualified" : "qualified",
                        "failingItems",
                        story.failItems())
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
                .task("reportFailure", "announcementGround", "reinspection-failed", "reportSteps", steps(story))
                .task("approveAnnouncement", "reviewAnswer", "approved")
                .task("announceFailure");
    }

    private static List<Map<String, Object>> steps(StoryOf story) {
        return new ArrayList<>(List.of(Map.of(
                "reportedTo", "上一级市场监督管理部门", "reportedUpOn", story.today().toString())));
    }
}
