package spotcheck.draw;

/**
 * One of whom it is asked whether it may be drawn.
 *
 * @param key what names it for ever, such as a credit code or a login
 * @param name as people know it; no part of the text that is frozen
 */
public record Candidate(String key, String name, String stratum, int weight) {

    public Candidate(String key, String name) {
        this(key, name, "", 1);
    }
}
