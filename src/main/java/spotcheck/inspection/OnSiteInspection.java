package spotcheck.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection at the party's place.
 *
 * @param protocol the procedure of the detailed rules by which it was made
 * @param otherProtocolReason why it is not the one by which this product was inspected before; null without a reason
 */
public record OnSiteInspection(
        LocalDate on, String protocol, @Nullable String otherProtocolReason) {

    public OnSiteInspection {
        protocol = protocol.strip();
    }
}
