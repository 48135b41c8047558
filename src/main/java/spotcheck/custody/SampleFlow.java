package spotcheck.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.HolderKind;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.unit.UnitKind;
import spotcheck.custody.unit.UnitState;

/**
 * Where one sealed unit is, and how it came there.
 *
 * @param sample 1 for the first sample of the case
 * @param since when the holder got it
 * @param offered to whom it was given who has not taken it; null if it stays where it is
 * @param flow each hand-over that was completed, the oldest first: where one ends the next begins
 */
public record SampleFlow(
        long id,
        int sample,
        UnitKind kind,
        String seal,
        String quantity,
        UnitState state,
        Held holder,
        OffsetDateTime since,
        String place,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Offered offered,
        List<Step> flow) {

    public SampleFlow {
        flow = List.copyOf(flow);
    }

    /** Who has or had it. */
    public record Held(HolderKind kind, String name) {

        static Held of(Holder holder) {
            return new Held(holder.kind(), holder.name());
        }

        public String shown() {
            return kind.title() + " " + name;
        }
    }

    /** What nobody has taken yet. */
    public record Offered(Held to, String givenBy, OffsetDateTime at, String proof) {}

    /**
     * One hand-over.
     *
     * @param givenBy and takenBy: logins, or in words who has none
     * @param evidence addresses of the pictures, or what proves it in words
     */
    public record Step(
            OffsetDateTime at,
            Held from,
            Held to,
            String givenBy,
            String takenBy,
            @Nullable SealCondition sealState,
            List<String> evidence,
            String remark) {

        public Step {
            evidence = List.copyOf(evidence);
        }
    }
}
