package spotcheck.enforcement.clue;

/**
 * An authority that is told of a clue.
 *
 * @param role word of {@code illegalClue}: organizing-authority, municipal-authority, local-authority
 */
public record Recipient(String role, String name) {

    public boolean isCounty() {
        return role.equals("local-authority");
    }

    public boolean isOrganizer() {
        return role.equals("organizing-authority");
    }
}
