package spotcheck.inspection.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.engine.ProcessVariable;

/** Variables of the process inspection. */
final class InspectionVariables {

    static final ProcessVariable<Boolean> SAMPLE_ACCEPTED = ProcessVariable.of("sampleAccepted", Boolean.class);

    /** Why the laboratory rejected the sample; shown to the organizer. */
    static final ProcessVariable<String> REJECTION_REASON = ProcessVariable.of("rejectionReason", String.class);

    static final ProcessVariable<Boolean> RESAMPLE = ProcessVariable.of("resample", Boolean.class);

    /** Day agreed in the scheme or contract, as ISO text. */
    static final ProcessVariable<String> AGREED_DUE = ProcessVariable.of("agreedReportDue", String.class);

    /** End of the last day for the report. */
    static final ProcessVariable<Date> REPORT_DUE = ProcessVariable.of("reportDue", Date.class);

    /** suspected, on-site or in-order. */
    static final ProcessVariable<String> INTAKE_FINDING = ProcessVariable.of("intakeFinding", String.class);

    /** completed, impossible or suspected. */
    static final ProcessVariable<String> TEST_PROGRESS = ProcessVariable.of("testProgress", String.class);

    /** Why the test cannot be made; shown to the organizer. */
    static final ProcessVariable<String> IMPOSSIBILITY_CAUSE = ProcessVariable.of("impossibilityCause", String.class);

    /** returned, qualified or unqualified. */
    static final ProcessVariable<String> REPORT_REVIEW = ProcessVariable.of("reportReview", String.class);

    /** Why the report was returned; shown to the laboratory. */
    static final ProcessVariable<String> CORRECTION_REASON = ProcessVariable.of("correctionReason", String.class);

    /** Whether a serious quality problem was found, so that the case goes to enforcement as well. */
    /** What the party did not do at the inspection on site, each judged by samplingRefusal. */
    @SuppressWarnings("rawtypes") // a class literal has no element type
    private static final ProcessVariable<ArrayList> REFUSAL_GROUNDS =
            ProcessVariable.of("refusalGrounds", ArrayList.class);

    /** What became of the refusal; none until there was one. */
    private static final ProcessVariable<String> REFUSAL_OUTCOME = ProcessVariable.of("refusalOutcome", String.class);

    /** The strongest answer; of an earlier visit until the table is asked again. */
    private static final ProcessVariable<String> REFUSAL = ProcessVariable.of("samplingRefusal", String.class);

    static final ProcessVariable<Boolean> HAND_OVER = ProcessVariable.of("handOver", Boolean.class);

    /** S1 to S5. */
    static final ProcessVariable<String> HAND_OVER_GROUND = ProcessVariable.of("handOverGround", String.class);

    /** Ground of the clue with which illegalClue begins. */
    static final ProcessVariable<String> CLUE_GROUND = ProcessVariable.of("clueGround", String.class);

    private static final String CLUE_GROUNDS = "clueGrounds";

    private InspectionVariables() {}

    /** @param grounds words of {@code illegalClue}, each decided on its own */
    static void suspect(VariableScope scope, List<String> grounds) {
        scope.setVariable(CLUE_GROUNDS, new ArrayList<>(grounds));
        CLUE_GROUND.set(scope, grounds.get(0));
    }

    /** Passes on to the table what the party did not do; nothing lets the inspection go on. */
    @SuppressWarnings("NonApiType") // the engine keeps it serialized
    static void hindered(DelegateTask task, ArrayList<String> grounds) {
        REFUSAL_GROUNDS.set(task.getExecution(), grounds);
        REFUSAL.set(task.getExecution(), "note-and-continue");
        REFUSAL_OUTCOME.set(task.getExecution(), "none");
    }
}
