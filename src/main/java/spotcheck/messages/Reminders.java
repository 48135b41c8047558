package spotcheck.messages;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Once an hour calls to mind the tasks whose date is near: a page of them at a time, so that many need no more memory. */
@Component
public class Reminders {

    private final Posts posts;
    private final Choices choices;
    private final Telling telling;
    private final TransactionTemplate transaction;

    Reminders(Posts posts, Choices choices, Telling telling, PlatformTransactionManager transactions) {
        this.posts = posts;
        this.choices = choices;
        this.telling = telling;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${spotcheck.messages.reminders:0 15 * * * *}", zone = "Asia/Shanghai")
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
