package spotcheck.messages;

import java.util.stream.IntStream;
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
        var pages = IntStream.iterate(0, page -> page + 1);
        pages.allMatch(page -> Boolean.TRUE.equals(transaction.execute(begun -> remind(days, page))));
    }

    private boolean remind(int days, int page) {
        var waiting = posts.dueWithin(days, page);
        telling.near(waiting);
        return !waiting.isEmpty();
    }
}
