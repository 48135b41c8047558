package spotcheck.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** The table {@code notification}. */
@Repository
class NotificationRows {

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

    Notification get(CaseNumber number, Recipient recipient) {
        return jdbc.sql("select * from notification where case_number = ? and recipient = ?")
                .params(number.value(), recipient.word())
                .query(Notification.class)
                .single();
    }

    List<Notification> of(CaseNumber number) {
        return jdbc.sql("select * from notification where case_number = ? order by id")
                .param(number.value())
                .query(Notification.class)
                .list();
    }

    /** @param values new values by column; the column names are ours, never a user's */
    void set(CaseNumber number, Recipient recipient, Map<String, ?> values) {
        var columns = List.copyOf(values.keySet());
        var assignments = String.join(" = ?, ", columns) + " = ?";
        var parameters = new ArrayList<Object>(columns.size() + 2);
        columns.forEach(column -> parameters.add(values.get(column)));
        parameters.add(number.value());
        parameters.add(recipient.word());
        jdbc.sql("update notification set " + assignments + " where case_number = ? and recipient = ?")
                .params(parameters)
                .update();
    }
}
