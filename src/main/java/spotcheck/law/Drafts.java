package spotcheck.law;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.law.copy.RegimeCopy;
import spotcheck.law.example.Examples;
import spotcheck.registry.person.People;

/**
 * Front door of the law: a process owner drafts and proposes, somebody else with the post of approving releases. Neither what
 * the check finds nor an example answered otherwise passes unseen.
 */
@Component
public class Drafts {

    private final DraftRows rows;
    private final DeployedLaw law;
    private final Examples examples;
    private final Releases releases;
    private final CurrentActor actor;
    private final People people;
    private final Clock clock;

    Drafts(
            DraftRows rows,
            DeployedLaw law,
            Examples examples,
            Releases releases,
            CurrentActor actor,
            People people,
            Clock clock) {
        this.rows = rows;
        this.law = law;
        this.examples = examples;
        this.releases = releases;
        this.actor = actor;
        this.people = people;
        this.clock = clock;
    }

    public List<Draft> all() {
        return rows.all();
    }

    public Draft get(long id) {
        return rows.find(id).orElseThrow(() -> new Refused("没有这一草案"));
    }

    public List<DraftFile> files(long id) {
        return rows.files(id);
    }

    public byte[] content(long id, String name) {
        return Optional.ofNullable(rows.contents(id).get(name)).orElseThrow(() -> new Refused("草案中没有这一文件"));
    }

    /** What stands against the draft as the law stands now. */
    public Review review(long id) {
        if (get(id).isReturn()) {
            return new Review(List.of(), 0, List.of());
        }
        var contents = rows.contents(id);
        var tables = law.tables(contents);
        return new Review(
                contents.isEmpty() ? List.of() : law.findings(contents),
                tables.stream().mapToInt(examples::count).sum(),
                tables.stream().flatMap(table -> examples.red(table).stream()).toList());
    }

    @Transactional
    public long begin(String title) {
        if (title.isBlank() || title.length() > 200) {
            throw new Refused("title", "请写明草案的名称，不超过200字");
        }
        return rows.add(title.strip(), null, actor.id(), now());
    }

    /** Proposes that a version of before holds again; from today, since it was law already. */
    @Transactional
    public long back(String version, String reason) {
        var known = law.versions().stream()
                .skip(1)
                .filter(each -> each.id().equals(version))
                .findFirst();
        if (known.isEmpty()) {
            throw new Refused("version", "只能退回到以前施行过的版本");
        }
        var id = rows.add("退回到" + known.get().name(), version, actor.id(), now());
        rows.propose(id, actor.id(), now(), today(), given(reason), null);
        return id;
    }

    @Transactional
    public void put(long id, String name, byte[] content) {
        open(id);
        if (!name.matches("[\\w.-]{1,200}") || content.length == 0) {
            throw new Refused("file", "请选择文件；文件名只能用英文字母、数字、点、横线和下划线");
        }
        rows.put(id, name, content, actor.id(), now());
    }

    /** Puts a copied regime into the draft: on top of its own files, else of those in force. */
    @Transactional
    public void copy(long id, RegimeCopy copy) {
        open(id);
        var whole = new LinkedHashMap<>(law.contents());
        whole.putAll(rows.contents(id));
        copy.files(whole).forEach((name, content) -> rows.put(id, name, content, actor.id(), now()));
    }

    @Transactional
    public void remove(long id, String name) {
        open(id);
        rows.remove(id, name);
    }

    /** @param redReason why examples may be answered otherwise; needed where some are */
    @Transactional
    public void propose(long id, LocalDate from, String reason, String redReason) {
        open(id);
        var review = review(id);
        if (rows.files(id).isEmpty()) {
            throw new Refused("草案中没有文件");
        }
        if (!review.findings().isEmpty()) {
            throw new Refused("核对发现的问题改正以后才能提请施行");
        }
        if (!review.red().isEmpty() && redReason.isBlank()) {
            throw new Refused("redReason", "有 " + review.red().size() + " 个例子的答案与草案不同，请逐一核对并写明理由");
        }
        if (from.isBefore(today())) {
            throw new Refused("from", "施行日期不得早于今天");
        }
        rows.propose(id, actor.id(), now(), from, given(reason), redReason.isBlank() ? null : redReason.strip());
    }

    @Transactional
    public void approve(long id) {
        var draft = proposed(id);
        refuseTheSame(draft);
        rows.decide(id, Draft.APPROVED, actor.id(), now(), "");
        if (!today().isBefore(draft.holdsFrom())) {
            releases.release(get(id));
        }
    }

    @Transactional
    public void decline(long id, String reason) {
        refuseTheSame(proposed(id));
        rows.decide(id, Draft.DECLINED, actor.id(), now(), given(reason));
    }

    /** By whoever drafts, until it holds. */
    @Transactional
    public void withdraw(long id, String reason) {
        var state = locked(id).state();
        if (state != DraftState.OPEN && state != DraftState.PROPOSED && state != DraftState.WAITING) {
            throw new Refused("这一草案已经办结");
        }
        rows.decide(id, Draft.WITHDRAWN, actor.id(), now(), given(reason));
    }

    private void refuseTheSame(Draft draft) {
        var own = people.everyLogin(List.of(actor.id()));
        if (own.contains(draft.begunBy()) || own.contains(String.valueOf(draft.proposedBy()))) {
            throw new Refused("起草、提请的人与批准的人不得为同一人");
        }
    }

    private Draft proposed(long id) {
        return in(id, DraftState.PROPOSED, "这一草案没有提请施行，或者已经办结");
    }

    private void open(long id) {
        in(id, DraftState.OPEN, "这一草案已经提请施行，不能再改；可以撤回以后另行起草");
    }

    private Draft in(long id, DraftState state, String otherwise) {
        var draft = locked(id);
        if (draft.state() != state) {
            throw new Refused(otherwise);
        }
        return draft;
    }

    private Draft locked(long id) {
        return rows.locked(id).orElseThrow(() -> new Refused("没有这一草案"));
    }

    private static String given(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 2000) {
            throw new Refused("reason", "请写明理由，不超过2000字");
        }
        return reason.strip();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    /** @param asked how many examples were run */
    public record Review(List<String> findings, int asked, List<Examples.Red> red) {}
}
