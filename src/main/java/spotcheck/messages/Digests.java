package spotcheck.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.calendar.ChinaTime;
import spotcheck.transaction.NodeTurn;

/** Once a day one mail for who wants no single ones: all that he or she was told since the last. */
@Component
public class Digests {

    static final String KIND = "digest:";
    private static final int LONGEST = 20_000;
    private static final int ROWS = 200;

    private final JdbcClient jdbc;
    private final Choices choices;
    private final Inbox inbox;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final NodeTurn turn;
    private final Clock clock;

    Digests(
            JdbcClient jdbc,
            Choices choices,
            Inbox inbox,
            Outbox outbox,
            PlatformTransactionManager transactions,
            NodeTurn turn,
            Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.inbox = inbox;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.turn = turn;
        this.clock = clock;
    }

    @Scheduled(cron = "${spotcheck.messages.digest:0 30 7 * * *}", zone = "Asia/Shanghai")
    void daily() {
        if (turn.isMine("digest")) {
            send();
        }
    }

    /** Each person's in a transaction of its own. */
    public void send() {
        choices.daily().forEach(choice -> transaction.executeWithoutResult(begun -> send(choice)));
    }

    private void send(Choice choice) {
        var told = since(choice.person());
        if (told.isEmpty()) {
            return;
        }
        var occasion = KIND + ChinaTime.today(clock);
        var title = "每日汇总：" + told.size() + " 条消息";
        var notice = new Notice(choice.silent(), new News(occasion, title, "/start", Set.of(choice.person()), 0));
        if (inbox.told(Set.of(occasion)).contains(notice.told())) {
            return;
        }
        inbox.add(List.of(notice));
        jdbc.sql("update message set listed = ? where person = ? and occasion = ?")
                .params(listed(told), choice.person(), occasion)
                .update();
        outbox.addDigest(notice);
    }

    /** Each with its way, which the mail makes whole. */
    private static String listed(List<Told> told) {
        var text = told.stream().map(one -> one.title() + "\t" + one.link()).collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private List<Told> since(String person) {
        var last = jdbc.sql("select max(told_at) from message where person = ? and occasion like ?")
                .params(person, KIND + "%")
                .query(OffsetDateTime.class)
                .optional()
                .orElse(now().minusDays(1));
        return jdbc.sql("select title, link from message where person = ? and told_at > ? and occasion not like ?"
                        + " order by id fetch first " + ROWS + " rows only")
                .params(person, last, KIND + "%")
                .query(Told.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    record Told(String title, String link) {}
}
