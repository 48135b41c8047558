package spotcheck.custody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import spotcheck.casefile.SpotCase;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.HolderKind;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.holding.Transport;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.Sealing;
import spotcheck.custody.unit.UnitState;

/** Samples for tests of the stages after sampling. */
public final class SealedSamples {

    private SealedSamples() {}

    /** A bought sample whose both units are kept at the laboratory. */
    public static Sample bought(Custody custody, SpotCase spotCase) {
        return seal(custody, spotCase, "marked-price", BigDecimal.TEN, Sealing.LABORATORY);
    }

    /** A sample given for nothing, whose reserve unit is kept at the laboratory. */
    public static Sample free(Custody custody, SpotCase spotCase) {
        return seal(custody, spotCase, "free", BigDecimal.ZERO, Sealing.LABORATORY);
    }

    /** A sample given for nothing, whose reserve unit stays sealed at the sampled party. */
    public static Sample freeWithReserveAtParty(Custody custody, SpotCase spotCase) {
        return seal(custody, spotCase, "free", BigDecimal.ZERO, Sealing.SAMPLED_PARTY);
    }

    /** A bought sample that the samplers still have, on their way to the laboratory. */
    public static Sample carried(Custody custody, SpotCase spotCase) {
        return sealed(custody, spotCase, "marked-price", BigDecimal.TEN, Sealing.LABORATORY);
    }

    private static Sample seal(
            Custody custody, SpotCase spotCase, String priceBasis, BigDecimal price, String reserveStorage) {
        var sample = sealed(custody, spotCase, priceBasis, price, reserveStorage);
        arrived(custody, spotCase, sample.test());
        if (!sample.reserve().isKeptByParty()) {
            arrived(custody, spotCase, sample.reserve());
        }
        return custody.get(spotCase.number());
    }

    /** The laboratory has taken a unit in. */
    public static void arrived(Custody custody, SpotCase spotCase, SealedUnit unit) {
        var laboratory = new Holder(HolderKind.LABORATORY, spotCase.laboratory(), "检验机构");
        custody.receive(
                unit, laboratory, SealCondition.INTACT, UnitState.RECEIVED, LocalDate.of(2026, 3, 2), "查验符合要求", "");
    }

    private static Sample sealed(
            Custody custody, SpotCase spotCase, String priceBasis, BigDecimal price, String reserveStorage) {
        var day = LocalDate.of(2026, 3, 2);
        var prefix = spotCase.samplingBody().substring(0, 2);
        var seal =
                spotCase.number().value() + "-" + custody.of(spotCase.number()).size();
        return custody.seal(
                spotCase,
                new NewSample(
                        "抽样单" + seal,
                        day,
                        List.of(prefix + "-sampler1", prefix + "-sampler2"),
                        new BigDecimal("100"),
                        "件",
                        priceBasis,
                        price,
                        new Sealing(BigDecimal.ONE, seal + "A", day, Sealing.LABORATORY, "技术机构样品间"),
                        new Sealing(BigDecimal.ONE, seal + "B", day, reserveStorage, "样品存放处")),
                Transport.CARRIED);
    }
}
