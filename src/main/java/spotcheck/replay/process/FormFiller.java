package spotcheck.replay.process;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.engine.form.FormQuestions;
import spotcheck.engine.form.Question;
import spotcheck.replay.answers.StoryOf;

/**
 * Fills a form as its user would: the answers that the story gives, what the form has already, today for days, and a
 * remark where words are wanted that were not published. A choice is never made without the story.
 */
@Component
class FormFiller {

    private static final int ROUNDS = 6;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final FormQuestions questions;
    private final FormService forms;
    private final Clock clock;

    FormFiller(FormQuestions questions, FormService forms, Clock clock) {
        this.questions = questions;
        this.forms = forms;
        this.clock = clock;
    }

    /** @param story by key of the form, what the story answers */
    Map<String, Object> fill(Task task, Map<String, Object> story) {
        var known = new HashMap<String, Object>(forms.getTaskFormVariables(task.getId()));
        Map<String, Object> answers = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            var better = round(task, story, known, answers);
            if (better.equals(answers)) {
                return better;
            }
            answers = better;
        }
        return answers;
    }

    /** Each answer may bring further questions, or take some away. */
    private Map<String, Object> round(
            Task task, Map<String, Object> story, Map<String, Object> known, Map<String, Object> before) {
        var answers = new HashMap<String, Object>();
        for (var question : questions.shown(task, before)) {
            var answer = answer(task, question, story, known);
            if (answer != null) {
                answers.put(question.key(), answer);
            }
        }
        return answers;
    }

    private @Nullable Object answer(
            Task task, Question question, Map<String, Object> story, Map<String, Object> known) {
        if (story.containsKey(question.key())) {
            return story.get(question.key());
        }
        if (known.get(question.key()) != null
                && !known.get(question.key()).toString().isBlank()) {
            return known.get(question.key());
        }
        if (question.initial() != null) {
            return question.initial();
        }
        if (question.stands() != null) {
            return question.stands();
        }
        return question.required() ? plain(task, question) : null;
    }

    private Object plain(Task task, Question question) {
        return switch (question.type()) {
            case "datetime" -> ChinaTime.today(clock).toString();
            case "checkbox" -> true;
            case "number" -> question.least() == null ? 1 : Math.max(1, question.least());
            case "textfield", "textarea" -> isTime(question) ? thisMinute() : StoryOf.NOT_PUBLISHED;
            default ->
                throw new IllegalStateException("任务“" + task.getName() + "”（" + task.getTaskDefinitionKey() + "）的“"
                        + question.label() + "”（" + question.key() + "）没有可用的答案");
        };
    }

    /** No hour of today that is fixed: it would still be to come in the morning. */
    private String thisMinute() {
        return MINUTE.format(clock.instant().atZone(ChinaTime.ZONE));
    }

    private static boolean isTime(Question question) {
        return question.pattern() != null && question.pattern().contains(":");
    }
}
