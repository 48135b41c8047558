package spotcheck.draw.lot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A probability as an exact fraction between 0 and 1. */
public record Chance(long of, long in) {

    static final int PLACES = 10;

    static final Chance CERTAIN = new Chance(1, 1);

    public Chance {
        if (of < 1 || in < of) {
            throw new IllegalArgumentException(of + "/" + in);
        }
    }

    /** As it is written: ten places, half up, without zeros at the end. */
    public BigDecimal decimal() {
        var exact = BigDecimal.valueOf(of).divide(BigDecimal.valueOf(in), PLACES, RoundingMode.HALF_UP);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }
}
