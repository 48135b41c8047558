package spotcheck.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;
import spotcheck.enforcement.clue.ClueList;
import spotcheck.enforcement.clue.Origin;

/** A clue in the hands of enforcement on its way through its states. */
class HandoverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Receipt RECEIPT = new Receipt(DAY, "渝中支队");
    private static final Filing OPENED = new Filing(DAY, "渝中市监立〔2026〕1号");
    private static final Filing REASON = new Filing(DAY, "情节轻微");
    private static final CaseResult FINED = new CaseResult(
            "penalty", new CaseResult.Penalty(new BigDecimal("1.25"), null, false), null, DAY.plusDays(9));

    private final Handover.Handed handed = new Handover.Handed(facts());

    @Test
    void verificationIsExtendedOnceAndACaseOpenedInBothPeriods() {
        var received = handed.receive(RECEIPT, DAY.plusDays(21));
        var extended = received.extend(DAY.plusDays(42), "须补充调查");
        assertThat(extended.verifyBy()).isEqualTo(DAY.plusDays(42));
        assertThat(extended.file(OPENED, DAY.plusDays(90))).isEqualTo(received.file(OPENED, DAY.plusDays(90)));
        assertThat(Arrays.stream(Handover.Extended.class.getDeclaredMethods()))
                .noneMatch(method -> method.getName().equals("extend"));
    }

    @Test
    void aCaseIsConcludedByTheDayToWhichItsFeedbackWasPostponed() {
        var filed = handed.receive(RECEIPT, DAY).file(OPENED, DAY.plusDays(90)).postpone(DAY.plusDays(120));
        assertThat(filed.feedbackDue()).isEqualTo(DAY.plusDays(120));
        assertThat(filed.conclude(FINED, DAY.plusDays(10)).result()).isEqualTo(FINED);
    }

    @Test
    void whetherACaseWasOpenedIsFedBack() {
        var verifying = handed.receive(RECEIPT, DAY);
        assertThat(verifying.decline(REASON).feedBack(DAY))
                .isEqualTo(new Handover.Answered(facts(), false, REASON, DAY));
        assertThat(verifying.file(OPENED, DAY).feedBack(DAY)).isEqualTo(handed.answer(true, OPENED));
    }

    @Test
    void whatWasAnsweredOrTakenBackCannotBeTakenBack() {
        assertThat(handed.withdraw(DAY, "结论推翻").withdrawal().withdrawalReason()).isEqualTo("结论推翻");
        assertThat(handed.answer(false, REASON)).isNotInstanceOf(Handover.Standing.class);
        assertThat(handed.withdraw(DAY, "结论推翻")).isNotInstanceOf(Handover.Standing.class);
    }

    @Test
    void itsRowLeadsBackToTheState() {
        var received = handed.receive(RECEIPT, DAY);
        assertThat(row("handed", null, null, null, null).handover()).isEqualTo(handed);
        assertThat(row("returned", null, null, null, null).handover()).isEqualTo(handed.sendBack(RECEIPT));
        assertThat(row("received", null, null, null, null).handover()).isEqualTo(received);
        assertThat(row("received", "补充", null, null, null).handover()).isEqualTo(received.extend(DAY, "补充"));
        assertThat(row("filed", null, OPENED, null, null).handover()).isEqualTo(received.file(OPENED, DAY));
        assertThat(row("not-filed", null, REASON, null, null).handover()).isEqualTo(received.decline(REASON));
        assertThat(row("not-filed", null, REASON, DAY, null).handover()).isEqualTo(handed.answer(false, REASON));
        assertThat(row("concluded", null, OPENED, DAY, null).handover())
                .isEqualTo(received.file(OPENED, DAY).conclude(FINED, DAY));
        assertThat(row("concluded", null, OPENED, DAY, new Handover.Withdrawal(DAY, "结论推翻"))
                        .handover())
                .isEqualTo(handed.withdraw(DAY, "结论推翻"));
    }

    private static HandoverRow row(
            String status,
            @Nullable String extension,
            @Nullable Filing filing,
            @Nullable LocalDate fedBackOn,
            Handover.@Nullable Withdrawal withdrawal) {
        return new HandoverRow(
                1,
                facts().caseNumber(),
                facts().clue(),
                "线索清单〔2026〕1号",
                "cq-handler",
                status,
                RECEIPT,
                new HandoverRow.Verification(DAY, extension),
                filing == null ? null : decision(filing),
                status.equals("concluded") ? FINED : null,
                fedBackOn,
                withdrawal);
    }

    private static HandoverRow.Decision decision(Filing filing) {
        return filing.equals(OPENED)
                ? new HandoverRow.Decision(filing.on(), filing.text(), null, DAY)
                : new HandoverRow.Decision(filing.on(), null, filing.text(), null);
    }

    private static HandoverFacts facts() {
        var clue = new ClueList(Origin.RESULT, "S1", "不合格", "渝中区局", "500103", DAY);
        return new HandoverFacts(1, new CaseNumber("500000-2026-00001"), clue, "线索清单〔2026〕1号", "cq-handler");
    }
}
