package spotcheck.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.StageTest;
import spotcheck.Statements;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.secret.BlindSamples;

class MessagesProcessTest extends StageTest {

    /** No task of another story is due then. */
    private static final LocalDate LONG_AFTER = LocalDate.of(2039, 3, 7);

    private static final String ADDRESS = "lin@example.org";

    @Autowired
    private Inbox inbox;

    @Autowired
    private Choices choices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Digests digests;

    @Autowired
    private BlindSamples blind;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void lanSamplesInChongqing() {
        aHolder("lan", "sampler-cq-body");
    }

    @AfterEach
    void everythingIsForgotten() {
        server.stop();
        identity.deleteUser("lan");
        List.of("outgoing_mail", "message", "message_choice")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void whoHoldsThePostIsToldOfATaskThatCame() {
        var number = sampling();
        assertThat(inbox.of("lan")).singleElement().satisfies(message -> {
            assertThat(message.title()).contains("新任务：选派抽样人员", number.value()).doesNotContain("某五金经营部");
            assertThat(message.link()).endsWith(task(number, "assignSamplers").getId());
            assertThat(message.isNew()).isTrue();
        });
        assertThat(inbox.of("nm-sampler1")).isEmpty();
        inbox.read("lan");
        assertThat(inbox.unread("lan")).isZero();
    }

    @Test
    void whoWantsNothingIsToldNothing() {
        choices.keep(new Choice("lan", false, false, null, 3));
        sampling();
        assertThat(jdbc.sql("select count(*) from message where person = 'lan'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDateThatIsNearIsToldOnceAsEarlyAsThePersonWants() {
        choices.keep(new Choice("lan", true, false, null, 1));
        var number = sampling();
        reminders.remind();
        assertThat(told(number)).as("three working days are left").hasSize(1);
        clock.travelTo(ChinaTime.dayOf(task(number, "assignSamplers").getDueDate()));
        reminders.remind();
        reminders.remind();
        assertThat(told(number)).hasSize(2).last().asString().startsWith("即将到期");
    }

    @Test
    void manyDatesAreCalledToMindWithAsFewStatementsAsOne() {
        clock.travelTo(LONG_AFTER);
        sampling();
        var one = Statements.during(reminders::remind);
        IntStream.range(0, 20).forEach(count -> sampling());
        var twenty = Statements.during(reminders::remind);
        assertThat(twenty).isEqualTo(one).isLessThan(12);
        assertThat(Statements.during(reminders::remind)).as("all told").isLessThan(one);
        assertThat(messages("即将到期%")).isEqualTo(21);
    }

    /** Not by the inbox, which shows the newest: other stories of this world have tasks that near their date, too. */
    private List<String> told(CaseNumber number) {
        return jdbc.sql("select title from message where person = 'lan' and title like ? order by id")
                .param("%" + number.value() + "%")
                .query(String.class)
                .list();
    }

    @Test
    void ofABlindSampleThereIsItsCodeAlone() {
        aHolder("bin", "inspector-nm-lab1");
        try {
            var number = aCase("nmg-trial", "seller");
            var code = blind.order(cases.get(number));
            start("inspection", number, Map.of());
            assertThat(inbox.of("bin")).singleElement().satisfies(message -> assertThat(message.title())
                    .contains(code)
                    .doesNotContain(number.value()));
        } finally {
            identity.deleteUser("bin");
        }
    }

    @Test
    void aMailArrivesAtTheMailServer() throws Exception {
        server.start();
        choices.keep(new Choice("lan", true, true, ADDRESS, 3));
        var number = sampling();
        round(server.getSmtp().getPort()).send();
        var mail = server.getReceivedMessages();
        assertThat(mail).hasSize(1);
        assertThat(mail[0].getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat(mail[0].getSubject()).contains("选派抽样人员", number.value());
        assertThat(mail[0].getContent().toString())
                .contains("http://here/camunda")
                .doesNotContain("某五金经营部");
        round(server.getSmtp().getPort()).send();
        assertThat(server.getReceivedMessages()).as("once only").hasSize(1);
    }

    @Test
    void oneMailADayListsWhatWasToldAndEachLeadsToItsTask() throws Exception {
        server.start();
        choices.keep(new Choice("lan", true, true, ADDRESS, 3, true, ""));
        var first = sampling();
        var second = sampling();
        round(server.getSmtp().getPort()).send();
        assertThat(server.getReceivedMessages()).as("no single mails").isEmpty();
        digests.send();
        digests.send();
        round(server.getSmtp().getPort()).send();
        var mail = server.getReceivedMessages();
        assertThat(mail).hasSize(1);
        assertThat(mail[0].getSubject()).contains("每日汇总：2 条消息");
        assertThat(mail[0].getContent().toString())
                .contains(first.value(), second.value())
                .contains("http://here/camunda/app/tasklist/default/#/?task="
                        + task(first, "assignSamplers").getId());
        clock.travelTo(TODAY.plusDays(1));
        digests.send();
        round(server.getSmtp().getPort()).send();
        assertThat(server.getReceivedMessages()).as("nothing new").hasSize(1);
    }

    @Test
    void ofAKindThatIsNotWantedNothingIsTold() {
        choices.keep(new Choice("lan", true, false, null, 3, false, "came"));
        sampling();
        assertThat(inbox.of("lan")).isEmpty();
        choices.keep(new Choice("lan", true, false, null, 3, false, "near"));
        sampling();
        assertThat(inbox.of("lan")).hasSize(1);
    }

    @Test
    void aMailWaitsForADeadServerIsRetriedAndAtLastListed() {
        choices.keep(new Choice("lan", true, true, ADDRESS, 3));
        sampling();
        for (int attempt = 1; attempt <= Outbox.ATTEMPTS; attempt++) {
            assertThat(outbox.failed()).isEmpty();
            round(1).send();
            clock.travelTo(TODAY.plusDays(attempt));
        }
        assertThat(outbox.failed()).singleElement().satisfies(mail -> {
            assertThat(mail.person()).isEqualTo("lan");
            assertThat(mail.problem()).isNotBlank();
        });
        server.start();
        outbox.again(outbox.failed().get(0).id());
        round(server.getSmtp().getPort()).send();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsTakenBackWasNeverTold() {
        choices.keep(new Choice("lan", true, true, ADDRESS, 3));
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            sampling();
            transaction.setRollbackOnly();
        });
        assertThat(inbox.of("lan")).isEmpty();
        assertThat(outbox.due()).isEmpty();
    }

    @Test
    void mailsNeedAnAddress() {
        assertThatThrownBy(() -> new Choice("lan", true, true, "nowhere", 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Choice("lan", true, true, "a@b.cn\nBcc: c@d.cn", 3))
                .isInstanceOf(Refused.class);
    }

    private long messages(String title) {
        return jdbc.sql("select count(*) from message where person = 'lan' and title like ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    private CaseNumber sampling() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        return number;
    }

    private MailRound round(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var beans = new StaticListableBeanFactory(Map.of("sender", sender));
        return new MailRound(outbox, beans.getBeanProvider(JavaMailSender.class), "from@example.org", "http://here");
    }

    private void aHolder(String id, String post) {
        var user = identity.newUser(id);
        user.setFirstName("兰");
        user.setPassword("a Long-enough pass phrase 7");
        identity.saveUser(user);
        identity.createMembership(id, post);
    }
}
