package spotcheck.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a result was made public.
 *
 * @param producerAuthority authority of the same level at the place of a maker outside the area; null if it is inside
 * @param producerAuthorityToldOn when it was told
 * @param creditRecordedOn when the result went into the credit publicity system
 */
public record Disclosure(
        LocalDate on,
        String place,
        List<String> told,
        LocalDate toldOn,
        @Nullable String producerAuthority,
        @Nullable LocalDate producerAuthorityToldOn,
        @Nullable LocalDate creditRecordedOn) {

    public Disclosure {
        told = List.copyOf(told);
    }
}
