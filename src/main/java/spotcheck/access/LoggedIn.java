package spotcheck.access;

import java.util.Set;

/** Who is logged in. */
public interface LoggedIn {

    String id();

    /** Groups of the user, such as {@code handler-500103}. */
    Set<String> groups();
}
