package spotcheck.audit;

import java.util.List;

/** What the engine's own log says of interventions, the newest first; the work on tasks is not among them. */
public interface Interventions {
    List<Intervention> all();
}
