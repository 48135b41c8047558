package spotcheck.preparation;

/** One version of the detailed rules of a product. */
public record RulesId(long value) {

    /** Its word in a form or an address. */
    public static RulesId of(String word) {
        return new RulesId(Long.parseLong(word));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
