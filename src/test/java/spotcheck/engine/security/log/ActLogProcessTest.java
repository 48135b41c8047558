package spotcheck.engine.security.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;

/** Who edits the log of requests in the database directly is found out. */
class ActLogProcessTest extends StageTest {

    @Autowired
    private ActLog log;

    @Autowired
    private ActLogChain chain;

    @Autowired
    private JdbcClient jdbc;

    private int before;

    @BeforeEach
    void threeRequests() {
        before = chain.check().entries();
        for (var path : new String[] {"/api/practices", "/engine-rest/user/x", "/api/deputies"}) {
            log.add("admin", "10.1.1.1", "POST " + path, "POST " + path);
        }
    }

    @Test
    void whatWasLoggedIsIntact() {
        assertThat(chain.check().intact()).as(chain.check().message()).isTrue();
        assertThat(chain.check().entries()).isEqualTo(before + 3);
    }

    @Test
    void aChangedLineIsNamed() {
        breaksWhile(
                "update act_log set actor = 'nobody' where seq = ?",
                "update act_log set actor = 'admin' where seq = ?");
        breaksWhile(
                "update act_log set at = dateadd(second, 1, at) where seq = ?",
                "update act_log set at = dateadd(second, -1, at) where seq = ?");
    }

    @Test
    void aLineTakenOutOfTheChainIsMissed() {
        breaksWhile("update act_log set seq = null where seq = ?", "update act_log set seq = ? where seq is null");
    }

    @Test
    void aCutOffEndIsMissed() {
        var last = before + 3;
        breaksWhile(
                last, "update act_log set seq = -seq where seq = ?", "update act_log set seq = -seq where seq = -?");
    }

    @Test
    void linesThatAreWrittenAtOnceFollowOneAnother() throws InterruptedException {
        var people = Executors.newFixedThreadPool(8);
        IntStream.range(0, 40).forEach(time -> people.execute(() -> log.add("admin", "10.1.1.1", "", "PUT /x")));
        people.shutdown();
        assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(chain.check().intact()).as(chain.check().message()).isTrue();
        assertThat(chain.check().entries()).isEqualTo(before + 43);
    }

    private void breaksWhile(String edit, String undo) {
        breaksWhile(before + 2, edit, undo);
    }

    /** Other stories check all chains at once. */
    private void breaksWhile(int line, String edit, String undo) {
        assertThat(jdbc.sql(edit).param(line).update()).isEqualTo(1);
        var check = chain.check();
        assertThat(jdbc.sql(undo).param(line).update()).isEqualTo(1);
        assertThat(check.intact()).isFalse();
        assertThat(check.message()).contains("断开");
        assertThat(chain.check().intact()).as(chain.check().message()).isTrue();
    }
}
