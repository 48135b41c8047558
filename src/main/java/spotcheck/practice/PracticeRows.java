package spotcheck.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.Rows;
import spotcheck.regulation.Regime;

/** The table {@code adopted_practice}: rows are added, approved once and ended once. */
@Repository
class PracticeRows {

    private static final Rows<Practice> ROWS = Rows.of(Practice.class);

    private final JdbcClient jdbc;

    PracticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String authority, Proposal proposal, String proposer, LocalDate today) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into adopted_practice (authority, regime, topic, choice, reason, document_number,
                          from_case, proposed_by, proposed_on, valid_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        authority,
                        proposal.regime().code(),
                        proposal.topic().code(),
                        proposal.choice(),
                        proposal.reason(),
                        proposal.documentNumber(),
                        proposal.fromCase() == null ? null : proposal.fromCase().value(),
                        proposer,
                        today,
                        proposal.validFrom() == null ? today : proposal.validFrom())
                .update(key, "id");
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }

    Optional<Practice> find(long id) {
        return jdbc.sql("select * from adopted_practice where id = ?")
                .param(id)
                .query(ROWS)
                .optional();
    }

    /** Proposals of all authorities that nobody has decided on, the oldest first. */
    List<Practice> proposals() {
        return jdbc.sql("select * from adopted_practice where approved_by is null and ended_on is null order by id")
                .query(ROWS)
                .list();
    }

    /** All of an authority, the newest first. */
    List<Practice> of(String authority) {
        return jdbc.sql("select * from adopted_practice where authority = ? order by id desc")
                .param(authority)
                .query(ROWS)
                .list();
    }

    List<Practice> about(String authority, Regime regime, String topic) {
        return jdbc.sql("select * from adopted_practice where authority = ? and regime = ? and topic = ?"
                        + " order by id desc")
                .params(authority, regime.code(), topic)
                .query(ROWS)
                .list();
    }

    /** Lets one decision on an authority's practices wait for the other, so that two never hold at once. */
    void lock(String authority) {
        jdbc.sql("select code from authority where code = ? for update")
                .param(authority)
                .query(String.class)
                .single();
    }

    /** @return whether it was still a proposal */
    boolean approve(long id, String approver, LocalDate on, LocalDate validFrom) {
        return jdbc.sql("update adopted_practice set approved_by = ?, decided_on = ?, valid_from = ?"
                                + " where id = ? and approved_by is null and ended_on is null")
                        .params(approver, on, validFrom, id)
                        .update()
                == 1;
    }

    /** @return whether nothing had ended it before */
    boolean end(long id, LocalDate on, String by, String reason) {
        return jdbc.sql("update adopted_practice set ended_on = ?, ended_by = ?, end_reason = ?"
                                + " where id = ? and ended_on is null")
                        .params(on, by, reason, id)
                        .update()
                == 1;
    }
}
