package spotcheck.preparation.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * What a measured number of an item is held against.
 *
 * @param value the limit; the lower one of a range
 * @param upper upper end of a range, both ends included; null where there is one limit alone
 * @param unit null for numbers without one
 */
public record Limit(
        Direction direction,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit) {

    /** @throws Refused if a range has no two ends in their order, or one limit has two */
    public Limit {
        if ((direction == Direction.WITHIN) != (upper != null)) {
            throw new Refused("items", "只有方向为“范围”的限值有上限，且必须有上限");
        }
        if (upper != null && upper.compareTo(value) < 0) {
            throw new Refused("items", "限值的上限（" + plain(upper) + "）不得小于下限（" + plain(value) + "）");
        }
        value = clean(value);
        upper = upper == null ? null : clean(upper);
        unit = unit == null || unit.isBlank() ? null : unit.strip();
    }

    /** Numbers are one however they were keyed in: 5 and 5.0 give the same fingerprint. */
    static BigDecimal clean(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether an exact number keeps it. */
    public boolean keeps(BigDecimal measured) {
        return switch (direction) {
            case AT_LEAST -> measured.compareTo(value) >= 0;
            case ABOVE -> measured.compareTo(value) > 0;
            case AT_MOST -> measured.compareTo(value) <= 0;
            case BELOW -> measured.compareTo(value) < 0;
            case WITHIN -> measured.compareTo(value) >= 0 && measured.compareTo(top()) <= 0;
        };
    }

    /** Whether less is better, so that what lies below the limit of detection keeps it. */
    boolean isCeiling() {
        return direction == Direction.AT_MOST || direction == Direction.BELOW;
    }

    /** As a report states it: ≥ 5 MΩ. */
    public String inWords() {
        var numbers = direction == Direction.WITHIN
                ? plain(value) + "～" + plain(top())
                : direction.sign() + " " + plain(value);
        return unit == null ? numbers : numbers + " " + unit;
    }

    private BigDecimal top() {
        return upper == null ? value : upper;
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** On which side of the limit a number must lie. */
    public enum Direction {
        AT_LEAST("≥"),
        ABOVE("＞"),
        AT_MOST("≤"),
        BELOW("＜"),
        WITHIN("范围");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** Word of sheets and of the interface: at-least, above, at-most, below, within. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws Refused if it is neither the word nor the sign of one */
        public static Direction of(String written) {
            for (var direction : values()) {
                if (direction.word().equals(written)
                        || direction.sign.equals(written)
                        || direction.ascii().equals(written)) {
                    return direction;
                }
            }
            throw new Refused("items", "限值的方向应为 ≥、＞、≤、＜ 或者 范围，“" + written + "”不是");
        }

        private String ascii() {
            return switch (this) {
                case AT_LEAST -> ">=";
                case ABOVE -> ">";
                case AT_MOST -> "<=";
                case BELOW -> "<";
                case WITHIN -> "～";
            };
        }
    }
}
