package spotcheck.messages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.engine.TaskCame;

/** Tells people what has come and what is near, each as he or she has chosen. No firm is named: mails leave the house. */
@Component
public class Telling {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";
    private static final int EARLIEST = 30;

    private final Posts posts;
    private final Choices choices;
    private final Inbox inbox;
    private final Outbox outbox;

    Telling(Posts posts, Choices choices, Inbox inbox, Outbox outbox) {
        this.posts = posts;
        this.choices = choices;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @EventListener
    void came(TaskCame task) {
        var title = "新任务：%s（%s）%s".formatted(task.name(), caseName(task.headline()), dueBy(task.due()));
        tell(posts.holders(task.posts()), "came:" + task.id(), title, TASK + task.id(), Integer.MAX_VALUE);
    }

    /** A leader gave the task to one person. */
    public void given(String person, String task, String name, String caseName) {
        tell(Set.of(person), "given:" + task, "指派给您的任务：" + name + "（" + caseName + "）", TASK + task, Integer.MAX_VALUE);
    }

    /** Each task is called to mind once for each of its dates. */
    @Scheduled(cron = "${spotcheck.messages.reminders:0 15 * * * *}", zone = "Asia/Shanghai")
    @Transactional
    public void remind() {
        for (var task : posts.dueWithin(EARLIEST)) {
            var title = "即将到期：%s（%s），截止 %s".formatted(task.name(), caseName(task.headline()), task.due());
            tell(task.people(), "near:" + task.id() + ":" + task.due(), title, TASK + task.id(), (int) task.daysLeft());
        }
    }

    private static String caseName(String headline) {
        return headline.split(" · ", 2)[0];
    }

    private static String dueBy(@Nullable LocalDate due) {
        return due == null ? "" : "，截止 " + due;
    }

    /** @param daysLeft whoever wants to know it later is not told yet; the largest number where no date matters */
    private void tell(Collection<String> people, String occasion, String title, String link, int daysLeft) {
        var chosen = choices.of(new TreeSet<>(people));
        chosen.values().stream()
                .filter(choice -> daysLeft == Integer.MAX_VALUE || daysLeft <= choice.daysBefore())
                .filter(choice -> choice.onScreen() || choice.byMail())
                .forEach(choice -> tell(choice, occasion, title, link));
    }

    private void tell(Choice choice, String occasion, String title, String link) {
        inbox.add(choice.person(), occasion, title, link, choice.onScreen()).ifPresent(message -> {
            if (choice.byMail() && choice.address() != null) {
                outbox.add(message, choice.address());
            }
        });
    }
}
