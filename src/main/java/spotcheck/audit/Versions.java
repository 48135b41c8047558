package spotcheck.audit;

import java.util.List;

/** What was deployed, the newest first. */
public interface Versions {

    List<DeployedVersion> all();
}
