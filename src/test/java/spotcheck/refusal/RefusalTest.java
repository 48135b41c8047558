package spotcheck.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;

/** A refusal on its way through its states. */
class RefusalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime NOON = DAY.atTime(12, 0);
    private static final Warning WARNING = new Warning(NOON, "店长");
    private static final Proof PROOF = new Proof(DAY, "锁门", new ProofKinds(List.of("video", "photo")), "居委会");
    private static final Finding FINDING = new Finding("hinders-removal", "拒绝监督抽查认定表〔2026〕1号");
    private static final ReportTimes TOLD = new ReportTimes(NOON, NOON);

    private final Refusal.Begun begun = new Refusal.Begun(facts());

    @Test
    void whatIsProvenFoundReportedAndConfirmedIsDealtWith() {
        var confirmed = reported().confirm();
        var summary = new LocalHandling.Summary("移交执法", DAY);
        assertThat(confirmed.deal(summary)).isEqualTo(new Refusal.HandedOver(facts(), summary));
    }

    @Test
    void weakProofLeadsBackToTheProofAndNowhereElse() {
        var wanted = reported().askForMoreProof();
        assertThat(wanted.prove(PROOF)).isEqualTo(begun.prove(PROOF));
        assertThat(Refusal.Unproven.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Refusal.Begun.class, Refusal.Warned.class, Refusal.MoreProofWanted.class);
    }

    @Test
    void thePartyGivesWayAfterTheWarningOrBeforeTheReviewIsMade() {
        assertThat(begun.warn(WARNING).giveWay().review()).isNull();
        assertThat(reported().giveWay().review()).isEqualTo(Review.COOPERATES);
        assertThat(Refusal.Yielding.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Refusal.Warned.class, Refusal.Reported.class);
    }

    @Test
    void itsRowLeadsBackToTheState() {
        assertThat(row("open", null, null, null, null, null).refusal()).isEqualTo(begun);
        assertThat(row("open", WARNING, null, null, null, null).refusal()).isEqualTo(begun.warn(WARNING));
        assertThat(row("open", WARNING, PROOF, null, null, null).refusal()).isEqualTo(begun.prove(PROOF));
        assertThat(row("open", null, PROOF, FINDING, null, null).refusal())
                .isEqualTo(begun.prove(PROOF).find(FINDING));
        assertThat(row("open", null, PROOF, FINDING, TOLD, null).refusal()).isEqualTo(reported());
        assertThat(row("open", null, PROOF, FINDING, TOLD, Review.MORE_PROOF).refusal())
                .isEqualTo(reported().askForMoreProof());
        assertThat(row("open", null, PROOF, FINDING, TOLD, Review.CONFIRMED).refusal())
                .isEqualTo(reported().confirm());
        assertThat(row("withdrawn", null, PROOF, FINDING, TOLD, Review.COOPERATES)
                        .refusal())
                .isEqualTo(reported().giveWay());
    }

    private Refusal.Reported reported() {
        return begun.prove(PROOF).find(FINDING).report(TOLD);
    }

    private static RefusalRow row(
            String status,
            @Nullable Warning warning,
            @Nullable Proof proof,
            @Nullable Finding finding,
            @Nullable ReportTimes told,
            @Nullable Review review) {
        return new RefusalRow(1, facts().caseNumber(), status, warning, proof, finding, told, review, null);
    }

    private static RefusalFacts facts() {
        return new RefusalFacts(1, new CaseNumber("500000-2026-00001"));
    }
}
