package spotcheck.campaign.process;

import java.util.Date;
import spotcheck.engine.ProcessVariable;

/** What routes a scheme. */
final class CampaignVariables {

    /** The last day of the scheme: its cases are to have been visited by then. */
    static final ProcessVariable<Date> ENDS = ProcessVariable.of("campaignEnds", Date.class);

    static final ProcessVariable<Boolean> RETURNED = ProcessVariable.of("schemeReturned", Boolean.class);

    static final ProcessVariable<Boolean> POOL_AGAIN = ProcessVariable.of("poolMadeAgain", Boolean.class);

    static final ProcessVariable<Boolean> REPLACED = ProcessVariable.of("firmReplaced", Boolean.class);

    private CampaignVariables() {}
}
