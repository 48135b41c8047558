package spotcheck.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;

/** The table {@code notification}. */
@Repository
class NotificationRows {

    private static final Rows<NotificationRow> ROWS = Rows.of(NotificationRow.class);

    private final JdbcClient jdbc;

    NotificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A recipient has one line; it begins anew where the conclusion changed before it was told. */
    void begin(CaseNumber number, Recipient recipient) {
        jdbc.sql("delete from notification where case_number = ? and recipient = ?")
                .params(number.value(), recipient.word())
                .update();
        jdbc.sql("insert into notification (case_number, recipient, status) values (?, ?, 'open')")
                .params(number.value(), recipient.word())
                .update();
    }

    /** @throws Refused if the recipient's notice is in another state */
    <T extends Notification> T in(Class<T> state, CaseNumber number, Recipient recipient) {
        var notification = get(number, recipient).notification();
        return notification.as(state, "给" + recipient.title() + "的结果通知");
    }

    NotificationRow get(CaseNumber number, Recipient recipient) {
        return jdbc.sql("select * from notification where case_number = ? and recipient = ?")
                .params(number.value(), recipient.word())
                .query(ROWS)
                .single();
    }

    List<Notification> of(CaseNumber number) {
        return rows(number).stream().map(NotificationRow::notification).toList();
    }

    List<NotificationRow> rows(CaseNumber number) {
        return jdbc.sql("select * from notification where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    void save(Notification.AtHandler atHandler) {
        update(atHandler, "papers_received_on = ?", atHandler.papersReceivedOn());
    }

    void save(Notification.Sent sent) {
        var dispatch = sent.dispatch();
        update(sent, "status = 'sent', paper_number = ?, sent_on = ?", dispatch.paperNumber(), dispatch.sentOn());
    }

    void save(Notification.Published published) {
        var announced = published.announced();
        update(
                published,
                "status = 'published', published_on = ?, publication_ends = ?",
                announced.publishedOn(),
                announced.publicationEnds());
    }

    void save(Notification.Served served) {
        var delivery = served.delivery();
        update(
                served,
                "status = 'served', method = ?, received_on = ?, proof = ?",
                delivery.method().word(),
                delivery.receivedOn(),
                delivery.proof());
    }

    void save(Notification.NotRequired notRequired) {
        update(notRequired, "status = 'not-required'");
    }

    private void update(Notification notification, String assignments, @Nullable Object... values) {
        var update = jdbc.sql("update notification set " + assignments + " where id = ?");
        for (var value : values) {
            update = update.param(value);
        }
        update.param(notification.facts().id()).update();
    }
}
