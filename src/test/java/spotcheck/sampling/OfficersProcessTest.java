package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.SamplingForms.team;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.training.WebSession;

/** What is recorded of officers is minded when somebody samples: leave, ties, past employers, the products they were trained for. */
class OfficersProcessTest extends SamplingStory {

    private static final Person ADMIN = new Person("officers-admin", "camunda-admin");

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init") // before each story
    private WebSession admin;

    @BeforeEach
    void theAdministratorComes() throws IOException, InterruptedException {
        door.asks(ADMIN, "GET", "/start", ""); // so that the login is known
        identity.createMembership(ADMIN.id(), ADMIN.post());
        admin = new WebSession(port);
        admin.login(ADMIN.id());
    }

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void theAdministratorGoes() {
        identity.deleteMembership(ADMIN.id(), ADMIN.post());
    }

    @AfterEach
    void nothingIsRecorded() {
        jdbc.sql("delete from officer_record").update();
    }

    @Test
    @Proves("SX23-5-2")
    void whoIsTiedToTheFirmIsNotChosen() {
        for (var kind : new String[] {"tie", "past-employer"}) {
            nothingIsRecorded();
            var number = aCase("sx-2023", "seller");
            start("sampling", number, Map.of());
            keeps("sx-sampler1", kind, "某五金经营部" + number, "", "配偶任经理");
            isRefused(number, "assignSamplers", team("sx"), "不得选派");
            nothingIsRecorded();
            keeps("sx-sampler1", kind, "另一企业", "", "配偶任经理");
            complete(number, "assignSamplers", team("sx"));
        }
    }

    @Test
    void whoIsOnLeaveOrWasTrainedForAnotherProductIsNotChosen() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        keeps("cq-sampler1", "leave", "", "2026-12-31", "病假");
        isRefused(number, "assignSamplers", team("cq"), "休假或者离岗（病假）");
        nothingIsRecorded();
        keeps("cq-sampler1", "training", "儿童玩具", "", "2026年第一期");
        isRefused(number, "assignSamplers", team("cq"), "培训的产品不含铜芯电缆");
        keeps("cq-sampler1", "training", "铜芯电缆", "", "2026年第二期");
        complete(number, "assignSamplers", team("cq"));
    }

    /** The leave has an end, the tie a firm. */
    @Test
    void aRecordSaysWhatItIsAbout() {
        assertThat(asked("cq-sampler1", "leave", "", "", "病假")).isEqualTo(400);
        assertThat(asked("cq-sampler1", "tie", "", "", "亲属")).isEqualTo(400);
        assertThat(asked("cq-sampler1", "nothing", "某厂", "", "亲属")).isEqualTo(400);
        assertThat(asked("nobody", "tie", "某厂", "", "亲属")).isEqualTo(400);
    }

    private void keeps(String person, String kind, String subject, String until, String facts) {
        assertThat(asked(person, kind, subject, until, facts)).isLessThan(400);
    }

    private int asked(String person, String kind, String subject, String until, String facts) {
        try {
            var page = admin.get("/setup").body();
            var token = Pattern.compile("name=\"pageToken\" value=\"([^\"]+)\"").matcher(page);
            assertThat(token.find()).isTrue();
            var form = new HashMap<>(Map.of(
                    "kind", kind, "subject", subject, "holdsFrom", TODAY_TEXT, "holdsUntil", until, "facts", facts));
            form.put("reason", "本人申报");
            form.put("pageToken", token.group(1));
            return admin.form("/setup/people/" + person + "/records", form).statusCode();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
