package spotcheck.supervision.process;

import spotcheck.engine.ProcessVariable;

/** What routes the suspension of a body. */
final class BreachVariables {

    /** Id of the body. */
    static final ProcessVariable<String> BODY = ProcessVariable.of("breachBody", String.class);

    static final ProcessVariable<Boolean> NOT_SUSPENDED = ProcessVariable.of("notSuspended", Boolean.class);

    private BreachVariables() {}
}
