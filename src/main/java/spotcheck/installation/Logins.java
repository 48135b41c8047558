package spotcheck.installation;

/** The logins of people, with their posts; a directory of the authority may keep them in our place. */
public interface Logins {

    boolean areKeptElsewhere();

    boolean exist(String id);

    /** Whether nobody else could administer the system. */
    boolean isOnlyAdministrator(String id);

    /**
     * Makes a login that holds one post from now on.
     *
     * @param group such as {@code organizer-500000}
     * @throws spotcheck.casefile.Refused if the password is too weak
     */
    void create(String id, String name, String password, String group);
}
