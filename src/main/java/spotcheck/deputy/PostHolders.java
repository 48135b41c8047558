package spotcheck.deputy;

import java.util.Set;

/** Who holds which post in the engine. */
public interface PostHolders {

    Set<String> posts(String person);

    void grant(String person, String post);

    void revoke(String person, String post);
}
