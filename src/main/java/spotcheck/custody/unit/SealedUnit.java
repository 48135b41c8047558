package spotcheck.custody.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The test sample or the reserve sample: an object of its own, with its own seal.
 *
 * @param storage laboratory or sampled-party
 * @param holder the laboratory that got it; null while it lies where it was sealed
 * @param priceBasis word of {@code samplePrice}; null for a reserve sample that was not put to use (CQ23-25g, NMG-25f)
 */
public record SealedUnit(
        long id,
        long sample,
        UnitKind kind,
        BigDecimal quantity,
        String sealNumber,
        LocalDate sealedOn,
        String storage,
        String place,
        @Nullable String holder,
        UnitState state,
        @Nullable String priceBasis,
        @Nullable BigDecimal price) {

    /** The same unit in another state. */
    public SealedUnit become(UnitState next) {
        return new SealedUnit(
                id, sample, kind, quantity, sealNumber, sealedOn, storage, place, holder, next, priceBasis, price);
    }

    /** The same unit elsewhere. */
    public SealedUnit at(String kept, String where, @Nullable String laboratory) {
        return new SealedUnit(
                id, sample, kind, quantity, sealNumber, sealedOn, kept, where, laboratory, state, priceBasis, price);
    }

    public boolean isKeptByParty() {
        return storage.equals(Sealing.SAMPLED_PARTY);
    }
}
