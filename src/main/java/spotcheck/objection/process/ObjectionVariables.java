package spotcheck.objection.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.engine.ProcessVariable;
import spotcheck.notification.Recipient;

/** Variables of objection and objectionFiling. */
public final class ObjectionVariables {

    /** Word of the recipient of the result whose objection this instance handles. */
    static final ProcessVariable<String> RECIPIENT = ProcessVariable.of("recipient", String.class);

    /** Subject of the periods that tasks of this instance are due on. */
    public static final ProcessVariable<String> DEADLINE_SUBJECT = ProcessVariable.of("deadlineSubject", String.class);

    /** Inputs of objectionAdmissibility. */
    public static final ProcessVariable<String> APPLICANT = ProcessVariable.of("applicant", String.class);

    /** Answer of objectionAdmissibility. */
    public static final ProcessVariable<String> ADMISSIBILITY =
            ProcessVariable.of("objectionAdmissibility", String.class);

    public static final ProcessVariable<Boolean> IN_TIME = ProcessVariable.of("inTime", Boolean.class);

    public static final ProcessVariable<Boolean> PERIOD_KNOWN =
            ProcessVariable.of("objectionPeriodKnown", Boolean.class);

    /** Start of the day after the last day for an objection. */
    public static final ProcessVariable<Date> PERIOD_ENDS = ProcessVariable.of("objectionPeriodEnds", Date.class);

    public static final ProcessVariable<Boolean> RECEIVED = ProcessVariable.of("objectionReceived", Boolean.class);
    public static final ProcessVariable<Boolean> TAKEN = ProcessVariable.of("objectionTaken", Boolean.class);

    /** What is disputed, an input of objectionAdmissibility: conclusion, or sampling-or-authenticity. */
    public static final ProcessVariable<String> ABOUT = ProcessVariable.of("about", String.class);

    /** An objection to the conclusion that came too late, so that retestRefusal is asked for this ground. */
    public static final ProcessVariable<Boolean> SOUGHT_LATE = ProcessVariable.of("retestSoughtLate", Boolean.class);

    /** The one ground of retestRefusal that a period brings about. */
    public static final ProcessVariable<String> GROUND = ProcessVariable.of("ground", String.class);

    static final ProcessVariable<Boolean> REVOKED = ProcessVariable.of("conclusionRevoked", Boolean.class);

    /** Grounds of retestRefusal that were observed, each judged by the table. */
    @SuppressWarnings("rawtypes") // a class literal knows no type parameter
    static final ProcessVariable<List> REFUSAL_GROUNDS = ProcessVariable.of("refusalGrounds", List.class);

    static final ProcessVariable<Boolean> GROUNDS_FOUND = ProcessVariable.of("refusalGroundsFound", Boolean.class);

    /** Strongest answer of retestRefusal. */
    public static final ProcessVariable<String> RETEST_REFUSAL = ProcessVariable.of("retestRefusal", String.class);

    static final ProcessVariable<Boolean> GRANTED = ProcessVariable.of("retestGranted", Boolean.class);

    /** Laboratory that the notice names, where it must (CQN-3-2c). */
    public static final ProcessVariable<String> NAMED_BODY = ProcessVariable.of("namedRetestBody", String.class);

    /** What a granted retest meets: none, open or concluded. */
    public static final ProcessVariable<String> RETEST_STATE = ProcessVariable.of("retestState", String.class);

    public static final ProcessVariable<String> RETEST_OUTCOME = ProcessVariable.of("retestOutcome", String.class);

    /** What those who organized the check answered: maintained, revoked or overturned. */
    static final ProcessVariable<String> OUTSIDE_ANSWER = ProcessVariable.of("outsideAnswer", String.class);

    static final ProcessVariable<Boolean> OUTSIDE_CHANGED =
            ProcessVariable.of("outsideConclusionChanged", Boolean.class);

    private ObjectionVariables() {}

    public static Recipient recipient(VariableScope scope) {
        return Recipient.of(RECIPIENT.get(scope));
    }
}
