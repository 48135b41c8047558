package spotcheck.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Held;
import spotcheck.access.Post;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.registry.person.PersonLeft;

/** Front door: appoints deputies and ends them; while it lasts a deputy does the tasks of the post, visibly for somebody. */
@Service
public class Deputies {

    private static final String APPOINT = "deputy.appoint";
    private static final int LONGEST_DAYS = 365;

    private final DeputyRows rows;
    private final PostHolders holders;
    private final Rights rights;
    private final People people;
    private final Authorities authorities;
    private final CurrentActor actor;
    private final Clock clock;

    Deputies(
            DeputyRows rows,
            PostHolders holders,
            Rights rights,
            People people,
            Authorities authorities,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.holders = holders;
        this.rights = rights;
        this.people = people;
        this.authorities = authorities;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those that the logged-in person may see: of the own body, or all. */
    public List<Deputy> visible() {
        return rows.all().stream().filter(one -> maySee(one.post())).toList();
    }

    /** Who may stand in for the logged-in person, or for whom he or she may appoint: those of the own bodies. */
    public List<Person> colleagues() {
        return people.at(rights.posts().stream()
                .filter(post -> post.home() && !post.body().isEmpty())
                .map(Post::body)
                .collect(Collectors.toSet()));
    }

    /** Whether the person may appoint for others. */
    public boolean appointsForOthers() {
        return rights.held(APPOINT).stream().anyMatch(held -> !held.condition().equals("own-post"));
    }

    /**
     * Appoints a deputy.
     *
     * @throws Refused if one of them cannot, the dates cannot be, or the reason is missing
     */
    @Transactional
    public void appoint(Appointment wanted) {
        var deputy = wanted.checked(actor.id(), today());
        mustAppoint(deputy.principal(), deputy.post());
        checkPersons(deputy);
        rows.add(deputy);
        settle();
    }

    @Transactional
    public void end(long id) {
        var deputy = rows.find(id).orElseThrow(() -> new Refused("没有这一代理"));
        mustAppoint(deputy.principal(), deputy.post());
        if (deputy.endedOn() != null || today().isAfter(deputy.validUntil())) {
            throw new Refused("这一代理已经终止");
        }
        rows.end(id, today(), actor.id());
        settle();
    }

    /** Gives posts on the first day and takes them back after the last one. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    @Transactional
    public void settle() {
        for (var one : rows.all()) {
            var holds = one.holdsOn(today());
            if (holds && !one.granted()) {
                holders.grant(one.deputy(), one.post());
                rows.granted(one.id(), true);
            } else if (!holds && one.granted()) {
                holders.revoke(one.deputy(), one.post());
                rows.granted(one.id(), false);
            }
        }
    }

    /** Who left acts for nobody any more; deputies of who left go on until somebody has the post. */
    @EventListener
    void ends(PersonLeft left) {
        rows.all().stream()
                .filter(one -> one.deputy().equals(left.person().id()) && one.endedOn() == null)
                .forEach(one -> rows.end(one.id(), today(), left.by()));
        settle();
    }

    private void checkPersons(Deputy wanted) {
        if (!holders.posts(wanted.principal()).contains(wanted.post())
                || rows.principal(wanted.principal(), List.of(wanted.post())).isPresent()) {
            throw new Refused("post", "“" + wanted.principal() + "”本人不持有该岗位，不能由他人代理");
        }
        if (holders.posts(wanted.deputy()).contains(wanted.post())) {
            throw new Refused("deputy", "“" + wanted.deputy() + "”已在该岗位，无需代理");
        }
        if (!bodyOf(wanted.post()).equals(employer(wanted.deputy()))) {
            throw new Refused("deputy", "代理人应为同一部门或者机构的在册人员，“" + wanted.deputy() + "”不是");
        }
    }

    private void mustAppoint(String principal, String post) {
        if (!rights.may(APPOINT, held -> appoints(held, principal, post))) {
            throw new Forbidden("只能由本人、本部门负责人或者系统管理员委托代理");
        }
    }

    private boolean appoints(Held held, String principal, String post) {
        return switch (held.condition()) {
            case "always" -> true;
            case "own-authority" -> held.post().home() && held.post().body().equals(bodyOf(post));
            case "own-post" -> principal.equals(actor.id());
            default -> false;
        };
    }

    private boolean maySee(String post) {
        return rights.may("deputy.read", held -> switch (held.condition()) {
            case "always" -> true;
            case "in-my-area" ->
                held.post().body().isEmpty()
                        || authorities.isOrIsBelow(bodyOf(post), held.post().body());
            case "own-body" -> bodyOf(post).equals(held.post().body());
            default -> false;
        });
    }

    private String employer(String person) {
        return people.find(person)
                .map(one ->
                        Objects.requireNonNullElse(one.authority(), Objects.requireNonNullElse(one.institution(), "")))
                .orElse("");
    }

    private static String bodyOf(String post) {
        return post.substring(post.indexOf('-') + 1);
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** What somebody asks for; without a principal it is the person itself. */
    public record Appointment(
            @Nullable String principal,
            @Nullable String deputy,
            @Nullable String post,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String reason) {

        Deputy checked(String me, LocalDate today) {
            var from = validFrom == null ? today : validFrom;
            if (validUntil == null || validUntil.isBefore(from) || from.isBefore(today)) {
                throw new Refused("validUntil", "代理应自今天或者以后开始，并写明不早于开始日期的截止日期");
            }
            if (validUntil.isAfter(from.plusDays(LONGEST_DAYS))) {
                throw new Refused("validUntil", "代理最长一年");
            }
            var whom = principal == null || principal.isBlank() ? me : principal.strip();
            return new Deputy(
                    0,
                    whom,
                    given("deputy", "代理人", deputy),
                    given("post", "岗位", post),
                    from,
                    validUntil,
                    given("reason", "理由", reason),
                    me,
                    today,
                    null,
                    null,
                    false);
        }

        private static String given(String field, String label, @Nullable String text) {
            if (text == null || text.isBlank() || text.length() > 500) {
                throw new Refused(field, label + "必须填写，且不超过500字");
            }
            return text.strip();
        }
    }
}
