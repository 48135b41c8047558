package spotcheck.objection.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;
import spotcheck.notification.Recipient;

/** A right to object on its way through its states. */
class ObjectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Objection.Awaited awaited = new Objection.Awaited(facts(), null);

    @Test
    void whatDisputesTheSamplingIsVerifiedThenDecided() {
        var filed = awaited.until(DAY).file(filing(Ground.SAMPLE_AUTHENTICITY), true);
        assertThat(filed).isInstanceOfSatisfying(Objection.AgainstSampling.class, objection -> {
            var verified = objection.verify(new Verification("cq-handler", "封条完好"));
            assertThat(verified.verification().verifiedBy()).isEqualTo("cq-handler");
            assertThat(verified.decide(true, "样品非本厂生产")).isEqualTo(new Objection.Decided(facts(), true, "样品非本厂生产"));
        });
    }

    @Test
    void whatDisputesTheConclusionLeadsToARetestOfTheDisputedItemsOrIsRefused() {
        var filed = awaited.file(filing(Ground.INSPECTION_CONCLUSION), true);
        assertThat(filed).isInstanceOfSatisfying(Objection.AgainstConclusion.class, objection -> {
            var granted = objection.grantRetest("方法有误");
            assertThat(granted.disputedItems().names()).containsExactly("甲醛", "色牢度");
            assertThat(objection.refuseRetest("样品已用尽").reasons()).isEqualTo("样品已用尽");
        });
    }

    @Test
    void onlyWhatIsOpenCanBeClosed() {
        assertThat(Objection.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Objection.Open.class, Objection.Closed.class);
        assertThat(awaited.close("notObjected", DAY).ending()).isEqualTo(new Objection.Ending("notObjected", DAY));
    }

    @Test
    void itsRowLeadsBackToTheState() {
        var filing = filing(Ground.INSPECTION_CONCLUSION);
        assertThat(row(filing, null, null).objection()).isEqualTo(awaited.file(filing, true));
        assertThat(row(null, null, null).objection()).isEqualTo(awaited);
        assertThat(row(filing(Ground.SAMPLING_PROCESS), new Verification("a", "b"), null)
                        .objection())
                .isInstanceOf(Objection.Verified.class);
        assertThat(row(filing, null, Ruling.RETEST).objection())
                .isEqualTo(new Objection.RetestGranted(facts(), filing.disputedItems(), "理由"));
        assertThat(row(filing, null, Ruling.NO_RETEST).objection()).isInstanceOf(Objection.RetestRefused.class);
        assertThat(row(filing, null, Ruling.REVOKED).objection()).isEqualTo(new Objection.Decided(facts(), true, "理由"));
        assertThat(row(filing, null, Ruling.MAINTAINED).objection())
                .isEqualTo(new Objection.Decided(facts(), false, "理由"));
    }

    private static ObjectionRow row(
            @Nullable Filing filing, @Nullable Verification verification, @Nullable Ruling ruling) {
        var decision = ruling == null ? null : new ObjectionRow.Decision(ruling, "理由");
        return new ObjectionRow(
                1,
                facts().caseNumber(),
                facts().recipient(),
                "open",
                null,
                filing,
                filing == null ? null : true,
                verification,
                decision,
                null);
    }

    private static Filing filing(Ground ground) {
        return new Filing(ground, DAY, DAY, "023-1", "重庆市", "不认可", new DisputedItems(List.of("甲醛", "色牢度")));
    }

    private static ObjectionFacts facts() {
        return new ObjectionFacts(1, new CaseNumber("500000-2026-00001"), Recipient.SAMPLED_PARTY);
    }
}
