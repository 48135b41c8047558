package spotcheck.regulation.catalogue.coverage;

/**
 * How far one rule is carried out.
 *
 * @param stage the file of {@code regulations/coverage/} that says so
 * @param note how, or why not yet, in Chinese
 */
public record Coverage(String rule, String stage, CoverageState state, String note) {

    /** The note of rules that nobody has looked at yet; it must go. */
    public static final String UNCHECKED = "尚未逐条核对";
}
