package spotcheck.preparation.content;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spotcheck.casefile.Refused;

/** What a laboratory found of an item with a limit: one number, or one of each specimen. */
public record Measured(List<Found> found) {

    private static final Pattern BETWEEN = Pattern.compile("[;,、\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final String NOT_DETECTED = "未检出";

    public Measured {
        found = List.copyOf(found);
    }

    /**
     * Reads what was written: numbers, {@code 未检出}, or {@code <0.05} for what lies below the limit of detection.
     *
     * @throws Refused if it is no number
     */
    public static Measured read(String item, String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        var found = Stream.of(BETWEEN.split(text))
                .filter(part -> !part.isEmpty())
                .map(part -> one(item, part))
                .toList();
        if (found.isEmpty()) {
            throw new Refused("items", "项目“" + item + "”须填写实测值");
        }
        return new Measured(found);
    }

    private static Found one(String item, String part) {
        if (part.equals(NOT_DETECTED)) {
            return new Found(BigDecimal.ZERO, true);
        }
        var below = part.startsWith("<");
        var number = below ? part.substring(1) : part;
        if (!NUMBER.matcher(number).matches()) {
            throw new Refused("items", "项目“" + item + "”有限值，实测值应为数字（多个以分号隔开）、“未检出”或者“<检出限”，“" + part + "”不是");
        }
        return new Found(new BigDecimal(number), below);
    }

    /**
     * Whether every specimen keeps the limit.
     *
     * @throws Refused if a value below the limit of detection cannot be compared with it
     */
    public boolean keeps(String item, Limit limit) {
        return found.stream().allMatch(one -> one.keeps(item, limit));
    }

    /** @param below whether the number is the limit of detection and the value somewhere under it */
    public record Found(BigDecimal number, boolean below) {

        private boolean keeps(String item, Limit limit) {
            if (!below) {
                return limit.keeps(number);
            }
            if (!limit.isCeiling() || !new Limit(Limit.Direction.AT_MOST, limit.value(), null, null).keeps(number)) {
                throw new Refused("items", "项目“" + item + "”的限值为" + limit.inWords() + "，“未检出”或者检出限不能与其比较，请填写数值");
            }
            return true;
        }
    }
}
