package spotcheck.casefile;

/** Who acts now: the user that is logged in, or {@code system} for timers and jobs. */
public interface CurrentActor {

    String SYSTEM = "system";

    String id();
}
