package spotcheck.replay.answers;

import java.util.List;
import java.util.Map;

/** The answers of all stages. */
public final class AnswerBook {

    private static final List<StageAnswers> STAGES = List.of(
            SamplingAnswers::of,
            OnlineSamplingAnswers::of,
            RefusalAnswers::of,
            InspectionAnswers::of,
            NotificationAnswers::of,
            RectificationAnswers::of,
            PublicationAnswers::of,
            ExceptionAnswers::of);

    private AnswerBook() {}

    /** @return by task id without prefix, what is answered there; a task that is missing is left open */
    public static Map<String, Map<String, Object>> of(StoryOf story) {
        var all = new Answers();
        STAGES.forEach(stage -> all.and(stage.of(story)));
        return all.byTask();
    }
}
