package spotcheck.messages;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.transaction.NodeTurn;

/** Once an hour calls to mind the tasks whose date is near: a page of them at a time, so that many need no more memory. */
@Component
public class Reminders {

    private final Posts posts;
    private final Choices choices;
    private final Telling telling;
    private final TransactionTemplate transaction;
    private final NodeTurn turn;

    Reminders(Posts posts, Choices choices, Telling telling, PlatformTransactionManager transactions, NodeTurn turn) {
        this.posts = posts;
        this.choices = choices;
        this.telling = telling;
        this.transaction = new TransactionTemplate(transactions);
        this.turn = turn;
    }

    @Scheduled(cron = "${spotcheck.messages.reminders:0 15 * * * *}", zone = "Asia/Shanghai")
    void hourly() {
        if (turn.isMine("reminders")) {
            remind();
        }
    }

    public void remind() {
        var days = choices.earliest();
        var page = 0;
        while (remind(days, page)) {
            page++;
        }
    }

    /** @return whether there was anything on the page */
    private boolean remind(int days, int page) {
        return Boolean.TRUE.equals(transaction.execute(begun -> {
            var waiting = posts.dueWithin(days, page);
            telling.near(waiting);
            return !waiting.isEmpty();
        }));
    }
}
