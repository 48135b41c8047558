package spotcheck.audit;

import java.util.Map;

/** What the deployed diagrams call things. */
public interface Procedure {

    /** Names of the processes by id. */
    Map<String, String> stages();

    /** Names of the ends of the overview by outcome. */
    Map<String, String> outcomes();
}
