package spotcheck.casefile;

import spotcheck.access.LoggedIn;

/** Who acts now: the user that is logged in, or {@code system} for timers and jobs. */
public interface CurrentActor extends LoggedIn {

    String SYSTEM = "system";

    /** For whom the user acts as deputy in what is being done; empty if for nobody. */
    default String onBehalfOf() {
        return "";
    }

    /** Network address from which the user acts; empty for {@code system} and for commands. */
    default String clientAddress() {
        return "";
    }
}
