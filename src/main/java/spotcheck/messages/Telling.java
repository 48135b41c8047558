package spotcheck.messages;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.engine.role.Candidates;
import spotcheck.engine.worklist.TaskCame;
import spotcheck.registry.authority.Authorities;
import spotcheck.verification.ChainBroken;

/** Tells people what has come and what is near, each as he or she has chosen. No firm is named: mails leave the house. */
@Component
public class Telling {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final Posts posts;
    private final Authorities authorities;
    private final Choices choices;
    private final Inbox inbox;
    private final Outbox outbox;

    Telling(Posts posts, Authorities authorities, Choices choices, Inbox inbox, Outbox outbox) {
        this.posts = posts;
        this.authorities = authorities;
        this.choices = choices;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @EventListener
    void came(TaskCame task) {
        var title = "新任务：%s（%s）%s".formatted(task.name(), caseName(task.headline()), dueBy(task.due()));
        var news = new News("came:" + task.id(), title, TASK + task.id(), posts.people(task.candidates()), 0);
        tellUntold(wanted(List.of(news))); // of a task that comes nobody has been told before
    }

    /** A case differs from its records: auditors who may see it, and administrators. */
    @EventListener
    void broken(ChainBroken alarm) {
        var told = Integer.toHexString(alarm.message().hashCode());
        var auditors = authorities.all().stream()
                .filter(authority -> authorities.isOrIsBelow(alarm.organizer(), authority.code()))
                .map(authority -> "auditor-" + authority.code());
        var posts =
                Stream.concat(Stream.of("auditor", "camunda-admin"), auditors).collect(toSet());
        tell(List.of(new News(
                "broken:" + alarm.number() + ":" + told,
                "核验不符：案件" + alarm.number() + " 的数据与记录不一致，请立即核查",
                "/camunda/app/cockpit/default/#/audit?case=" + alarm.number(),
                posts(posts),
                0)));
    }

    private Set<String> posts(Set<String> groups) {
        return posts.people(new Candidates(groups, Set.of()));
    }

    /**
     * Tells those who hold some posts.
     *
     * @param occasion what is told; each hears of it once
     * @param link where it leads, within this server
     */
    public void tell(String occasion, String title, String link, Set<String> groups) {
        tell(List.of(new News(occasion, title, link, posts(groups), 0)));
    }

    /** Tells one person. */
    public void tellPerson(String occasion, String title, String link, String person) {
        tell(List.of(new News(occasion, title, link, Set.of(person), 0)));
    }

    /** A leader gave the task to one person. */
    public void given(String person, String task, String name, String caseName) {
        var title = "指派给您的任务：" + name + "（" + caseName + "）";
        tell(List.of(new News("given:" + task, title, TASK + task, Set.of(person), 0)));
    }

    /** Each task is called to mind once for each of its dates. */
    void near(List<Posts.Waiting> waiting) {
        tell(waiting.stream()
                .map(task -> new News(
                        "near:" + task.id() + ":" + task.due(),
                        "即将到期：%s（%s）%s".formatted(task.name(), caseName(task.headline()), dueBy(task.due())),
                        TASK + task.id(),
                        task.people(),
                        task.daysLeft()))
                .toList());
    }

    private static String caseName(String headline) {
        return headline.split(" · ", 2)[0];
    }

    private static String dueBy(@Nullable LocalDate due) {
        return due == null ? "" : "，截止 " + ChinaTime.inWords(due);
    }

    private void tell(Collection<News> news) {
        var wanted = wanted(news);
        var told = inbox.told(
                wanted.stream().map(notice -> notice.news().occasion()).collect(toSet()));
        tellUntold(
                wanted.stream().filter(notice -> !told.contains(notice.told())).toList());
    }

    private List<Notice> wanted(Collection<News> news) {
        var chosen =
                choices.of(news.stream().flatMap(one -> one.people().stream()).collect(toSet()));
        return news.stream()
                .flatMap(one -> one.people().stream()
                        .map(person -> new Notice(Objects.requireNonNull(chosen.get(person)), one)))
                .filter(notice -> notice.choice()
                        .wants(notice.news().occasion(), notice.news().daysLeft()))
                .toList();
    }

    private void tellUntold(List<Notice> untold) {
        inbox.add(untold);
        outbox.add(untold);
    }
}
