package spotcheck.refusal.process;

import spotcheck.engine.ProcessVariable;

/** What routes {@code refusal.bpmn}. */
final class RefusalVariables {

    /** Whether the party must be told the consequences first; set by the sampling stage. */
    static final ProcessVariable<Boolean> WARN_FIRST = ProcessVariable.of("warnFirst", Boolean.class);

    /** Whether it gives way when it is warned, on the spot; sampling goes on accordingly. */
    static final ProcessVariable<Boolean> COOPERATES = ProcessVariable.of("cooperatesAfterWarning", Boolean.class);

    /** confirmed, more-proof or cooperates. */
    static final ProcessVariable<String> REVIEW = ProcessVariable.of("refusalReview", String.class);

    /** Authority whose enforcement team takes the case over; the engine room reads it instead of the case's own. */
    static final ProcessVariable<String> ENFORCER_BODY = ProcessVariable.of("enforcerBody", String.class);

    private RefusalVariables() {}
}
