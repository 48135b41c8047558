package spotcheck.casefile.course;

import java.util.Map;
import spotcheck.casefile.CaseNumber;

/**
 * Somebody did a task of a case: its form stands and was carried out.
 *
 * @param task id of the task
 * @param step id of the step in its diagram, which is the kind of its entry
 * @param name of the step, in Chinese
 * @param concerned whom of several recipients it concerns; empty for nobody in particular
 * @param answers as they were sent, by field
 */
public record StepTaken(
        CaseNumber number, String task, String step, String name, String concerned, Map<String, Object> answers) {}
