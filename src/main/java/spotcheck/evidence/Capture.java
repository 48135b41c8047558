package spotcheck.evidence;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote into a picture or video. It can be wrong or forged, so it is shown beside the time of entry and
 * never takes its place.
 */
public record Capture(
        @Nullable OffsetDateTime takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String device,
        int orientation) {

    public static final int UPRIGHT = 1;

    public static Capture nothing() {
        return new Capture(null, null, null, null, UPRIGHT);
    }
}
