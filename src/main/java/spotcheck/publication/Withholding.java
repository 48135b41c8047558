package spotcheck.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * Why nothing is published.
 *
 * @param provision article of a law that forbids it, where that is the ground
 */
public record Withholding(
        @JsonProperty("withheldFor") WithholdingGround withheldFor,
        @Nullable String provision) {

    /** @throws Refused if a law is claimed and not named */
    public Withholding {
        if (withheldFor == WithholdingGround.OTHER_LAW && provision == null) {
            throw new Refused("notPublishedProvision", "请写明禁止公开的法律、行政法规及条款");
        }
    }
}
