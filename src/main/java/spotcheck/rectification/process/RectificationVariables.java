package spotcheck.rectification.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.calendar.ChinaTime;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.wait.EngineDate;

/** What routes rectification, re-inspection and suspension. */
final class RectificationVariables {

    /** Word of rectificationStart; where the table is silent, what the handler chose. */
    static final ProcessVariable<String> START = ProcessVariable.of("rectificationStart", String.class);

    /** Whether the chosen moment of the order has come; else the order waits for it. */
    static final ProcessVariable<Boolean> ORDER_TIME_COME = ProcessVariable.of("orderTimeCome", Boolean.class);

    /** What the party answered or the handler decided: rectified, halted, refused, urged, reinspect, unreachable, resumed, stopped. */
    static final ProcessVariable<String> STEP = ProcessVariable.of("rectificationStep", String.class);

    /** Round of the re-inspection: 1, 2 or 3; text, as a call activity passes it on. */
    static final ProcessVariable<String> ROUND = ProcessVariable.of("round", String.class);

    /** Whether the party refused to give samples. */
    static final ProcessVariable<Boolean> REINSPECTION_REFUSED =
            ProcessVariable.of("reinspectionRefused", Boolean.class);

    /** passed or failed. */
    static final ProcessVariable<String> REINSPECTION_FINDING = ProcessVariable.of("reinspectionFinding", String.class);

    static final ProcessVariable<Boolean> SUSPENSION_APPROVED = ProcessVariable.of("suspensionApproved", Boolean.class);

    /** Inputs of followUpMeasures. */
    static final ProcessVariable<Integer> CONSECUTIVE_FAILURES =
            ProcessVariable.of("consecutiveFailures", Integer.class);

    static final ProcessVariable<Boolean> WITHIN_TWO_YEARS = ProcessVariable.of("withinTwoYears", Boolean.class);
    static final ProcessVariable<Boolean> MAJOR_RISK = ProcessVariable.of("majorRisk", Boolean.class);

    private static final ProcessVariable<String> RECTIFICATION_ENDS =
            ProcessVariable.of("rectificationEnds", String.class);
    private static final ProcessVariable<Date> HALT_FOLLOW_UP = ProcessVariable.of("haltFollowUp", Date.class);
    private static final ProcessVariable<Date> REINSPECTION_OPENS = ProcessVariable.of("reinspectionOpens", Date.class);
    private static final ProcessVariable<Date> REINSPECTION_DUE = ProcessVariable.of("reinspectionDue", Date.class);

    /** Logins of those who took the samples of the re-inspection. */
    @SuppressWarnings("rawtypes") // a class literal has no element type
    static final ProcessVariable<ArrayList> REINSPECTORS = ProcessVariable.of("reinspectors", ArrayList.class);

    private RectificationVariables() {}

    @SuppressWarnings("unchecked") // logins alone are kept there
    static List<String> reinspectors(VariableScope scope) {
        var known = (List<String>) REINSPECTORS.find(scope);
        return known == null ? List.of() : known;
    }

    /** The party is late when this day is over. */
    static void rectifyBy(VariableScope scope, LocalDate day) {
        RECTIFICATION_ENDS.set(scope, ChinaTime.isoTimer(day));
    }

    static void followUpHaltOn(VariableScope scope, LocalDate day) {
        HALT_FOLLOW_UP.set(scope, EngineDate.due(day));
    }

    static void reinspectFrom(VariableScope scope, LocalDate opens, LocalDate due) {
        REINSPECTION_OPENS.set(scope, ChinaTime.toDate(opens));
        REINSPECTION_DUE.set(scope, EngineDate.due(due));
    }

    static int round(VariableScope scope) {
        return Integer.parseInt(ROUND.get(scope));
    }
}
