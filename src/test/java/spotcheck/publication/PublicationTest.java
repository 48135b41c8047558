package spotcheck.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.publication.notice.Kind;
import spotcheck.publication.notice.Notice;

/** What is made public on its way through its states. */
class PublicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Publication.Review REVIEW = new Publication.Review("cq-leader", DAY);
    private static final Publication.Release RELEASE = new Publication.Release("监督抽查结果公告〔2026〕1号", DAY, "门户网站", null);
    private static final Notice NOTICE = new Notice(
            Conclusion.UNQUALIFIED, new Notice.Product("电线", null, "B1"), new Notice.Parties("某店", null), "导体电阻");

    private static final Withholding WITHHOLDING = new Withholding(WithholdingGround.STATE_SECRET, null);

    private final Publication.Withheld withheld = new Publication.Withheld(facts(), WITHHOLDING, "依法不予公开");
    private final Publication.Proposed proposed = new Publication.Proposed(facts(), NOTICE);

    @Test
    void onlyWhatWasApprovedGetsOut() {
        assertThat(proposed.approve(REVIEW).publish(RELEASE).release().number()).startsWith("监督抽查结果公告");
        assertThat(Publication.class.getPermittedSubclasses())
                .filteredOn(state -> Arrays.stream(state.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("publish")))
                .containsExactly(Publication.Approved.class);
    }

    @Test
    void whatIsSentBackKeepsWhoLookedAtIt() {
        assertThat(proposed.sendBack(REVIEW).review().reviewedBy()).isEqualTo("cq-leader");
    }

    @Test
    void itsRowLeadsBackToTheState() {
        assertThat(row("proposed", null, null).publication()).isEqualTo(proposed);
        assertThat(row("returned", REVIEW, null).publication()).isEqualTo(proposed.sendBack(REVIEW));
        assertThat(row("approved", REVIEW, null).publication()).isEqualTo(proposed.approve(REVIEW));
        assertThat(row("published", REVIEW, RELEASE).publication())
                .isEqualTo(proposed.approve(REVIEW).publish(RELEASE));
        assertThat(withheld("proposed", null).publication()).isEqualTo(withheld);
        assertThat(withheld("returned", REVIEW).publication()).isEqualTo(withheld.sendBack(REVIEW));
        assertThat(withheld("not-published", REVIEW).publication()).isEqualTo(withheld.approve(REVIEW));
        assertThatThrownBy(() -> row("withdrawn", null, null).publication()).hasMessage("No such state: withdrawn");
    }

    private static PublicationRow row(
            String status, Publication.@Nullable Review review, Publication.@Nullable Release release) {
        return new PublicationRow(
                1,
                facts().caseNumber(),
                facts().kind(),
                status,
                NOTICE,
                null,
                "依法不予公开",
                null,
                facts().proposal(),
                review,
                release);
    }

    private static PublicationRow withheld(String status, Publication.@Nullable Review review) {
        return new PublicationRow(
                1,
                facts().caseNumber(),
                facts().kind(),
                status,
                null,
                null,
                "依法不予公开",
                WITHHOLDING,
                facts().proposal(),
                review,
                null);
    }

    private static PublicationFacts facts() {
        return new PublicationFacts(
                1,
                new CaseNumber("500000-2026-00001"),
                Kind.PUBLICATION,
                new PublicationFacts.Proposal("cq-organizer", DAY));
    }
}
