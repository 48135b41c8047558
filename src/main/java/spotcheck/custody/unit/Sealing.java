package spotcheck.custody.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import spotcheck.casefile.Refused;
import spotcheck.registry.Spelling;

/**
 * How one unit was sealed.
 *
 * @param sealNumber number of the seal, which no other unit of the same sampling body has, however it is written
 * @param storage word of {@code sampleDisposition}: laboratory or sampled-party
 * @param place where it is kept, in words
 */
public record Sealing(BigDecimal quantity, String sealNumber, LocalDate sealedOn, String storage, String place) {

    public static final String LABORATORY = "laboratory";
    public static final String SAMPLED_PARTY = "sampled-party";

    public Sealing {
        if (quantity.signum() <= 0) {
            throw new Refused("样品数量必须大于零");
        }
        if (Spelling.fold(sealNumber).isEmpty()) {
            throw new Refused("封条编号必须填写");
        }
        if (!storage.equals(LABORATORY) && !storage.equals(SAMPLED_PARTY)) {
            throw new IllegalArgumentException("No such storage: " + storage);
        }
    }
}
