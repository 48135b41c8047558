package spotcheck.replay.answers;

/** The result served by hand on everybody whom it concerns; objections are left to the parties. */
final class NotificationAnswers {

    private NotificationAnswers() {}

    static Answers of(StoryOf story) {
        return new Answers()
                .task("receiveResultPapers")
                .task("decideNotification", "notificationChoice", "organizing-authority")
                .task("issueResultNotice", "noticeCopying", "none")
                .task("registerService", "serviceResult", "delivered", "serviceMethod", "direct");
    }
}
