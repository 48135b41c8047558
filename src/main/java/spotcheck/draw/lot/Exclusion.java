package spotcheck.draw.lot;

/**
 * One that is not in the pool, and why; kept, so that nobody is left out in silence.
 *
 * @param rule the rule of the text that keeps it out, such as CQ23-24e
 */
public record Exclusion(String key, String rule, String reason) {

    public Exclusion {
        CanonicalText.check("排除对象编号", key);
        CanonicalText.check("排除依据", rule);
        CanonicalText.check("排除理由", reason);
    }

    String line() {
        return "exclusion\t" + key + "\t" + rule + "\t" + reason;
    }
}
