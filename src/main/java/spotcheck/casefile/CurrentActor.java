package spotcheck.casefile;

import java.util.Set;

/** Who acts now: the user that is logged in, or {@code system} for timers and jobs. */
public interface CurrentActor {

    String SYSTEM = "system";

    String id();

    /** Groups of the user; none for {@code system}. */
    Set<String> groups();
}
