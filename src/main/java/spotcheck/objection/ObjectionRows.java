package spotcheck.objection;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.notification.Recipient;

/** The table {@code objection}. */
@Repository
class ObjectionRows {

    private final JdbcClient jdbc;

    ObjectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(CaseNumber number, Recipient recipient) {
        jdbc.sql("insert into objection (case_number, recipient, status) values (?, ?, 'open')")
                .params(number.value(), recipient.word())
                .update();
    }

    Objection get(CaseNumber number, Recipient recipient) {
        return jdbc.sql("select * from objection where case_number = ? and recipient = ?")
                .params(number.value(), recipient.word())
                .query(Objection.class)
                .single();
    }

    List<Objection> of(CaseNumber number) {
        return jdbc.sql("select * from objection where case_number = ? order by id")
                .param(number.value())
                .query(Objection.class)
                .list();
    }

    void set(CaseNumber number, Recipient recipient, Map<String, ?> values) {
        Updates.set(jdbc, "objection", get(number, recipient).id(), values);
    }
}
