package spotcheck.casefile;

import java.util.Set;

/** Who acts now: the user that is logged in, or {@code system} for timers and jobs. */
public interface CurrentActor {

    String SYSTEM = "system";

    String id();

    /** Groups of the user; none for {@code system}. */
    Set<String> groups();

    /** For whom the user acts as deputy in what is being done; empty if for nobody. */
    default String onBehalfOf() {
        return "";
    }

    /** Network address from which the user acts; empty for {@code system} and for commands. */
    default String clientAddress() {
        return "";
    }
}
