package spotcheck.planning.process;

import java.util.Date;
import spotcheck.engine.ProcessVariable;

/** What routes an annual plan. */
final class PlanVariables {

    /** Level of the authority: an input of {@code planFiling}. */
    static final ProcessVariable<String> LEVEL = ProcessVariable.of("planLevel", String.class);

    /** The last day of the year that is planned. */
    static final ProcessVariable<Date> YEAR_ENDS = ProcessVariable.of("planYearEnds", Date.class);

    static final ProcessVariable<Boolean> RETURNED = ProcessVariable.of("planReturned", Boolean.class);

    static final ProcessVariable<Boolean> ADJUSTED = ProcessVariable.of("planAdjusted", Boolean.class);

    private PlanVariables() {}
}
