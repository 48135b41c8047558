package spotcheck.draw;

/** Number of a draw, as its certificate and its address have it. */
public record DrawId(String value) {

    public DrawId {
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("No number of a draw: " + value);
        }
    }

    static DrawId of(long number) {
        return new DrawId(Long.toString(number));
    }

    long number() {
        return Long.parseLong(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
