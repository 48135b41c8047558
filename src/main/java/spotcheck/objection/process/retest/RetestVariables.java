package spotcheck.objection.process.retest;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.engine.ProcessVariable;
import spotcheck.objection.process.ObjectionVariables;

/** Variables of retest and retestFormalities; the applicant is the recipient of the objection. */
final class RetestVariables {

    /** Start of the day after the last day for the formalities. */
    static final ProcessVariable<Date> FORMALITIES_END = ProcessVariable.of("formalitiesEnd", Date.class);

    static final ProcessVariable<Boolean> FORMALITIES_DONE = ProcessVariable.of("formalitiesDone", Boolean.class);

    /** Inputs of retestBody. */
    static final ProcessVariable<Boolean> QUALIFIED = ProcessVariable.of("qualified", Boolean.class);

    static final ProcessVariable<Boolean> SAME_AS_FIRST = ProcessVariable.of("sameAsFirst", Boolean.class);
    static final ProcessVariable<Boolean> ONLY_QUALIFIED_BODY = ProcessVariable.of("onlyQualifiedBody", Boolean.class);

    /** Ids of the laboratories that were chosen and found without qualification. */
    @SuppressWarnings("rawtypes") // a class literal knows no type parameter
    static final ProcessVariable<List> UNQUALIFIED = ProcessVariable.of("unqualifiedBodies", List.class);

    /** Causes of retestTermination that were observed, each judged by the table. */
    @SuppressWarnings("rawtypes") // a class literal knows no type parameter
    static final ProcessVariable<List> CAUSES = ProcessVariable.of("terminationCauses", List.class);

    static final ProcessVariable<Boolean> CAUSES_FOUND = ProcessVariable.of("terminationCausesFound", Boolean.class);
    static final ProcessVariable<Boolean> ENDED = ProcessVariable.of("retestEnded", Boolean.class);

    /** What was wrong with the reserve sample when it was last looked at: damaged or differs. */
    static final ProcessVariable<String> DOUBT = ProcessVariable.of("reserveDoubt", String.class);

    /** Inputs of retestFee. */
    static final ProcessVariable<String> FIRST_CONCLUSION = ProcessVariable.of("firstConclusion", String.class);

    static final ProcessVariable<String> RETEST_CONCLUSION = ProcessVariable.of("retestConclusion", String.class);

    /** Answer of retestFee: applicant, organizing-authority or silent. */
    static final ProcessVariable<String> FEE = ProcessVariable.of("retestFee", String.class);

    static final ProcessVariable<Boolean> CHANGED = ProcessVariable.of("retestChanged", Boolean.class);

    /** Strongest answer of retestTermination; an earlier round's must not outlast it. */
    private static final String TERMINATION = "retestTermination";

    private RetestVariables() {}

    static List<String> unqualified(VariableScope scope) {
        @SuppressWarnings("unchecked") // ids alone are kept there
        var known = (List<String>) UNQUALIFIED.find(scope);
        return known == null ? List.of() : known;
    }

    /** Whether the practice or the leader has let the retest go on in spite of the causes that were observed last. */
    static boolean goesOn(DelegateTask task) {
        return "continue".equals(task.getVariable(TERMINATION)) || Boolean.FALSE.equals(ENDED.find(task));
    }

    /** Passes the observed causes on to the table; none lets the retest go on. */
    static void observe(DelegateTask task, List<String> causes) {
        if (!causes.isEmpty()) {
            task.getExecution().removeVariable(TERMINATION);
            task.getExecution().removeVariable(ENDED.name());
        }
        CAUSES.set(task, OnePerson.named(ObjectionVariables.recipient(task), causes));
        CAUSES_FOUND.set(task, !causes.isEmpty());
    }
}
