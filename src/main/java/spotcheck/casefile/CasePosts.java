package spotcheck.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which posts a case has come to: a task of it was given to them. */
@Repository
public class CasePosts {

    private final JdbcClient jdbc;

    CasePosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(CaseNumber number, String role, String body) {
        jdbc.sql("""
                        insert into case_post (case_number, role, body)
                        select number, :role, :body from spot_case where number = :number and not exists
                          (select 1 from case_post where case_number = :number and role = :role and body = :body)
                        """)
                .param("number", number.value())
                .param("role", role)
                .param("body", body)
                .update();
    }
}
