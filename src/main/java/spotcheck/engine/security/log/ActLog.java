package spotcheck.engine.security.log;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Act;
import spotcheck.access.KeptActs;
import spotcheck.access.RightsTable;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.row.Fingerprint;

/** Who changed what, when and from where, also where it belongs to no case; only added to, and chained ({@link ActLogChain}). */
@Component
public class ActLog implements KeptActs {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final RightsTable table;
    private final LoggedCases cases;
    private final Clock clock;

    ActLog(JdbcClient jdbc, RightsTable table, LoggedCases cases, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Waits until nobody else adds to the end of the chain.
     *
     * @param door as the table of rights names it; of the engine's own interface it names none
     * @param request method and path
     */
    @Override
    @Transactional
    public void add(String person, String address, String door, String request) {
        var head = jdbc.sql("select last_seq, last_hash from act_log_chain for update")
                .query(Head.class)
                .single();
        var line = new ActLine(
                head.lastSeq() + 1,
                OffsetDateTime.ofInstant(Fingerprint.kept(clock.instant()), ChinaTime.ZONE),
                person,
                address,
                table.behind(door).stream().findFirst().map(Act::word).orElse(""),
                request.substring(0, Math.min(request.length(), LONGEST)),
                cases.of(request));
        var hash = line.fingerprint(head.lastHash());
        jdbc.sql("insert into act_log (seq, at, actor, client_address, act, request, case_number, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(line.seq(), line.at(), person, address, line.act(), line.request(), line.caseNumber(), hash)
                .update();
        jdbc.sql("update act_log_chain set last_seq = ?, last_hash = ?")
                .params(line.seq(), hash)
                .update();
    }

    record Head(int lastSeq, String lastHash) {}
}
