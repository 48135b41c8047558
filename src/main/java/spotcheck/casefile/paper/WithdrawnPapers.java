package spotcheck.casefile.paper;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** Papers that were taken back, each with what took it back or waits to stand in its place. */
@Repository
public class WithdrawnPapers {

    private final JdbcClient jdbc;

    WithdrawnPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Papers that no longer hold: whoever asks is told so, and the files stay as they are.
     *
     * @param by number of the paper that takes them back
     */
    public void withdraw(CaseNumber number, List<String> kinds, String by) {
        jdbc.sql("update paper set state = 'withdrawn', withdrawn_by ="
                        + " (select max(p.id) from paper p where p.case_number = :number and p.number = :by)"
                        + " where case_number = :number and kind in (:kinds) and state = 'in-force'")
                .param("number", number.value())
                .param("kinds", kinds)
                .param("by", by)
                .update();
    }

    /** A paper of a step that is to be done again no longer holds; the one that the step then makes will replace it. */
    public void withdraw(long id) {
        jdbc.sql("update paper set state = 'withdrawn', to_be_replaced = true where id = ? and state = 'in-force'")
                .param(id)
                .update();
    }

    /** A paper of such a step that its addressee never had: its number is given and was not used. */
    public void annul(long id) {
        jdbc.sql("update paper set state = 'annulled', to_be_replaced = true where id = ? and state = 'in-force'")
                .param(id)
                .update();
    }
}
