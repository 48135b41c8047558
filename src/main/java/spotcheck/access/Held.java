package spotcheck.access;

/** A right that somebody holds by one of the own posts. */
public record Held(Post post, String condition) {

    public boolean always() {
        return condition.equals("always");
    }
}
