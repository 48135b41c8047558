package spotcheck.messages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What everybody has chosen. */
@Repository
public class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Choice of(String person) {
        return jdbc.sql("select * from message_choice where person = ?")
                .param(person)
                .query(Choice.class)
                .optional()
                .orElseGet(() -> Choice.ofNobody(person));
    }

    /** By person; one query. */
    Map<String, Choice> of(Collection<String> people) {
        var choices = new HashMap<String, Choice>();
        people.forEach(person -> choices.put(person, Choice.ofNobody(person)));
        if (!people.isEmpty()) {
            jdbc.sql("select * from message_choice where person in (:people)")
                    .param("people", people)
                    .query(Choice.class)
                    .list()
                    .forEach(choice -> choices.put(choice.person(), choice));
        }
        return choices;
    }

    /** Those who want one mail a day. */
    List<Choice> daily() {
        return jdbc.sql("select * from message_choice where by_mail and daily order by person")
                .query(Choice.class)
                .list();
    }

    /** How many days before its date anybody wants to be told of a task. */
    int earliest() {
        var chosen = jdbc.sql("select coalesce(max(days_before), 0) from message_choice where on_screen or by_mail")
                .query(Integer.class)
                .single();
        return Math.max(chosen, Choice.UNASKED);
    }

    @Transactional
    public void keep(Choice choice) {
        jdbc.sql("delete from message_choice where person = ?")
                .param(choice.person())
                .update();
        jdbc.sql("insert into message_choice (person, on_screen, by_mail, address, days_before, daily, unwanted)"
                        + " values (:person, :onScreen, :byMail, :address, :daysBefore, :daily, :unwanted)")
                .paramSource(choice)
                .update();
    }
}
