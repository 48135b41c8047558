package spotcheck.custody.holding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * How the sealed units come to the laboratory (NMG-27a, CQ20-32a, CQ23-36a).
 *
 * @param way word of the form: carried, sent or party-helps
 * @param waybill number of the courier; null where the samplers carry them
 */
public record Transport(String way, @Nullable String waybill) {

    public static final Transport CARRIED = new Transport("carried", null);

    private static final String SENT = "sent";
    private static final String PARTY_HELPS = "party-helps";

    public Transport {
        if (isPosted(way) && (waybill == null || waybill.isBlank())) {
            throw new Refused("sampleTracking", "邮寄样品的，必须填写快递单号");
        }
    }

    public boolean isSent() {
        return isPosted(way);
    }

    /** Also where the party helps: then it hands the parcel to the courier. */
    private static boolean isPosted(String way) {
        return way.equals(SENT) || way.equals(PARTY_HELPS);
    }

    /** The courier who brings them. */
    public Holder courier() {
        return Holder.courier(Objects.requireNonNull(waybill));
    }
}
