package spotcheck.objection.retest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.notification.Recipient;

/** A retest on its way through its states. */
class RetestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Retest.Notice NOTICE = new Retest.Notice(DAY, DAY.plusDays(7));
    private static final Formalities FORMALITIES = new Formalities(DAY.plusDays(3), BigDecimal.TEN);

    private final Retest.Granted granted = new Retest.Granted(facts());

    @Test
    void theReportComesFromTheBodyThatWasChosenLast() {
        var assigned =
                granted.receive(NOTICE).complete(FORMALITIES).choose("LAB-1").choose("LAB-2");
        var reported = assigned.report(Conclusion.UNQUALIFIED);
        assertThat(reported.laboratory()).isEqualTo("LAB-2");
        var concluded = reported.feeBorneBy("applicant").conclude("confirmed", DAY);
        assertThat(concluded.givenUp()).isFalse();
        assertThat(concluded.ending()).isEqualTo(new Retest.Ending("confirmed", DAY));
    }

    @Test
    void whoDoesNotDoTheFormalitiesGivesItsOwnRetestUp() {
        assertThat(granted.receive(NOTICE).conclude("waived", DAY).givenUp()).isTrue();
    }

    @Test
    void endedForTheApplicantAloneItLeavesAnotherPartyItsOwn() {
        assertThat(ended("withdrawn").givenUp()).isTrue();
        assertThat(ended("refuses-cooperation", "withdrawn").givenUp()).isTrue();
        assertThat(ended("withdrawn", "tampered-by-party").givenUp()).isFalse();
    }

    @Test
    void itsRowLeadsBackToTheState() {
        assertThat(row(null, null, null, null, null).retest()).isEqualTo(granted);
        assertThat(row(NOTICE, null, null, null, null).retest()).isEqualTo(granted.receive(NOTICE));
        assertThat(row(NOTICE, FORMALITIES, null, null, null).retest())
                .isEqualTo(new Retest.Ready(facts(), FORMALITIES));
        var assigned = new Retest.Assigned(facts(), "LAB-1");
        assertThat(row(NOTICE, FORMALITIES, "LAB-1", null, null).retest()).isEqualTo(assigned);
        assertThat(row(NOTICE, FORMALITIES, "LAB-1", Conclusion.QUALIFIED, null).retest())
                .isEqualTo(assigned.report(Conclusion.QUALIFIED));
        assertThat(row(NOTICE, FORMALITIES, "LAB-1", null, "withdrawn damaged").retest())
                .isEqualTo(assigned.end(List.of("withdrawn", "damaged")));
    }

    private Retest.Concluded ended(String... causes) {
        var assigned = granted.receive(NOTICE).complete(FORMALITIES).choose("LAB-1");
        return assigned.end(List.of(causes)).conclude("endedWithFirstConclusion", DAY);
    }

    private static RetestRow row(
            Retest.@Nullable Notice notice,
            @Nullable Formalities formalities,
            @Nullable String laboratory,
            @Nullable Conclusion conclusion,
            @Nullable String endedFor) {
        return new RetestRow(
                1,
                facts().caseNumber(),
                facts().applicant(),
                "open",
                DAY,
                notice,
                formalities,
                laboratory,
                conclusion,
                null,
                endedFor,
                false,
                null);
    }

    private static RetestFacts facts() {
        return new RetestFacts(1, new CaseNumber("500000-2026-00001"), Recipient.SAMPLED_PARTY, DAY);
    }
}
