package spotcheck.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;

/** The notice of a result to one recipient on its way through its states. */
class NotificationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Notification.Dispatch DISPATCH = new Notification.Dispatch("结果通知书〔2026〕1号", DAY);
    private static final Notification.Announced ANNOUNCED = new Notification.Announced(DAY, DAY.plusDays(30));
    private static final Delivery DELIVERY = new Delivery(Service.POST, DAY.plusDays(2), "EMS 1");

    private final Notification.Due due = new Notification.Due(facts());

    @Test
    void aNoticeIsSentWithOrWithoutPapersForTheHandlerAndServedOnce() {
        var sent = due.send(DISPATCH);
        assertThat(due.receivePapers(DAY).send(DISPATCH)).isEqualTo(sent);
        assertThat(sent.deliver(DELIVERY).delivery()).isEqualTo(DELIVERY);
        assertThat(sent.deliver(DELIVERY)).isNotInstanceOf(Notification.Undelivered.class);
    }

    @Test
    void whatCannotBeDeliveredIsPublishedAndMayStillBeCollected() {
        var published = due.send(DISPATCH).publish(ANNOUNCED);
        assertThat(published.announced().publicationEnds()).isEqualTo(DAY.plusDays(30));
        assertThat(published.deliver(DELIVERY)).isEqualTo(due.send(DISPATCH).deliver(DELIVERY));
    }

    @Test
    void onlyWhoHasNotBeenToldCanBeDropped() {
        assertThat(due.send(DISPATCH).drop()).isEqualTo(new Notification.NotRequired(facts()));
        assertThat(due.send(DISPATCH).deliver(DELIVERY)).isNotInstanceOf(Notification.Pending.class);
        assertThat(due.drop()).isNotInstanceOf(Notification.Pending.class);
    }

    @Test
    void itsRowLeadsBackToTheState() {
        assertThat(row("open", null).notification()).isEqualTo(due);
        assertThat(row("open", DAY).notification()).isEqualTo(due.receivePapers(DAY));
        assertThat(row("sent", DAY).notification()).isEqualTo(due.send(DISPATCH));
        assertThat(row("published", null).notification())
                .isEqualTo(due.send(DISPATCH).publish(ANNOUNCED));
        assertThat(row("served", null).notification())
                .isEqualTo(due.send(DISPATCH).deliver(DELIVERY));
        assertThat(row("not-required", null).notification()).isEqualTo(due.drop());
        assertThatThrownBy(() -> row("lost", null).notification()).hasMessage("No such state: lost");
    }

    private static NotificationRow row(String status, @Nullable LocalDate papersReceivedOn) {
        return new NotificationRow(
                1, facts().caseNumber(), facts().recipient(), status, papersReceivedOn, DISPATCH, ANNOUNCED, DELIVERY);
    }

    private static NotificationFacts facts() {
        return new NotificationFacts(1, new CaseNumber("500000-2026-00001"), Recipient.LABELLED_PRODUCER);
    }
}
