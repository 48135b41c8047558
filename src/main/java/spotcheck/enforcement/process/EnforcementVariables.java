package spotcheck.enforcement.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.wait.EngineDate;

/** What routes the clue processes. */
final class EnforcementVariables {

    /** Whether a list was handed over before the process began, as after a refusal. */
    static final ProcessVariable<Boolean> CLUES_LISTED = ProcessVariable.of("cluesListed", Boolean.class);

    /** Whether the list may only be made once the sampled party has the first report (CQN-4-1c). */
    static final ProcessVariable<Boolean> AWAITS_SERVICE = ProcessVariable.of("handOverAwaitsService", Boolean.class);

    /** Id of the hand-over that the process is about. */
    static final ProcessVariable<Long> HANDOVER = ProcessVariable.of("handover", Long.class);

    /** Outcome of the inspection, known where the laboratory found the clue. */
    static final ProcessVariable<String> INSPECTION_OUTCOME = ProcessVariable.of("inspectionOutcome", String.class);

    /** Roles of the authorities to be told, as the sampling or inspection stage decided. */
    static final ProcessVariable<String> REPORT_TO = ProcessVariable.of("reportTo", String.class);

    /** Word of {@code illegalClue} that the sampling or inspection stage found; may be unknown. */
    static final ProcessVariable<String> CLUE_GROUND = ProcessVariable.of("clueGround", String.class);

    /** S1 to S5, as the reviewer of a failing report judged; may be unknown. */
    static final ProcessVariable<String> HAND_OVER_GROUND = ProcessVariable.of("handOverGround", String.class);

    /** Role of the person who found the clue: sampler or inspector. */
    static final ProcessVariable<String> CLUE_FINDER = ProcessVariable.of("clueFinder", String.class);

    /** Names of the authorities to be told, for the form. */
    static final ProcessVariable<String> CLUE_RECIPIENTS = ProcessVariable.of("clueRecipients", String.class);

    /** Authority whose enforcement team gets the clue; the engine room reads it instead of the case's own. */
    static final ProcessVariable<String> ENFORCER_BODY = ProcessVariable.of("enforcerBody", String.class);

    /** Whether the clue concerns a county whose authority is none of ours. */
    static final ProcessVariable<Boolean> OUTSIDE_RECEIVER = ProcessVariable.of("outsideReceiver", Boolean.class);

    /** Whether the hand-over was withdrawn after the conclusion had fallen. */
    static final ProcessVariable<Boolean> WITHDRAWN = ProcessVariable.of("enforcementWithdrawn", Boolean.class);

    /** accepted or returned. */
    static final ProcessVariable<String> HANDOVER_RECEIPT = ProcessVariable.of("handoverReceipt", String.class);

    /** filed, not-filed or extended. */
    static final ProcessVariable<String> FILING_DECISION = ProcessVariable.of("filingDecision", String.class);

    /** concluded or pending. */
    static final ProcessVariable<String> CASE_RESULT = ProcessVariable.of("caseResult", String.class);

    private static final ProcessVariable<Date> VERIFICATION_DUE = ProcessVariable.of("verificationDue", Date.class);
    private static final ProcessVariable<Date> FEEDBACK_DUE = ProcessVariable.of("feedbackDue", Date.class);

    private EnforcementVariables() {}

    static void verifyBy(VariableScope scope, LocalDate day) {
        VERIFICATION_DUE.set(scope, EngineDate.due(day));
    }

    static void feedBackBy(VariableScope scope, LocalDate day) {
        FEEDBACK_DUE.set(scope, EngineDate.due(day));
    }
}
