package spotcheck.rectification.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The measure that a run of {@code follow-up-measure.bpmn} is about, as its variables hold it. */
final class FollowUpMeasure {

    static final String MEASURE = "followUpMeasure";

    /** Who carries it out. */
    static final String ROLE = "measureRole";

    static final String ADVICE_LETTER = "advice-letter";

    static final String INTERVIEW = "interview";

    private static final Map<String, String> TITLES = Map.of(
            ADVICE_LETTER,
            "出具质量建议书",
            INTERVIEW,
            "约谈企业负责人",
            "quality-analysis-meeting",
            "召开质量分析会",
            "technical-help",
            "开展质量技术帮扶",
            "special-supervision",
            "重点监管",
            "follow-up-check",
            "跟踪抽查");

    private FollowUpMeasure() {}

    static boolean is(String measure, VariableScope run) {
        return measure.equals(run.getVariable(MEASURE));
    }

    /** The measure of this run in Chinese. */
    static String title(VariableScope run) {
        var measure = String.valueOf(run.getVariable(MEASURE));
        return TITLES.getOrDefault(measure, measure);
    }
}
