package spotcheck.access;

/** The log of who did or read what, through whatever door. */
public interface KeptActs {

    /**
     * Keeps one act at a door that is logged.
     *
     * @param person empty where nobody is known
     * @param door method and pattern, as the table of rights names it
     * @param request method and path, with what was asked
     */
    void add(String person, String address, String door, String request);
}
