package spotcheck.supervision.urging;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Held;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.messages.Telling;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;

/** Front door: urges an authority below, answers whoever urged, and ends it. It opens nothing of the case to anybody. */
@Service
@LegalBasis(
        value = {"CQ23-5d", "CQN-2-2l", "CQN-4-1h"},
        label = "上级对下级办案督促、指导：催办写入案卷，限期答复，督办清单跟踪到了结")
public class Urgings {

    static final String URGE = "case.urge";
    static final String SEE = "urging.see";
    static final String ANSWER = "urging.answer";

    private static final RuleIds BASIS = RuleIds.parse("CQ23-5d CQN-2-2l CQN-4-1h");
    private static final int LONGEST_DAYS = 60;
    private static final List<String> ADDRESSED = List.of("organizer", "handler", "enforcer", "leader");

    private final UrgingRows rows;
    private final Cases cases;
    private final CaseVisibility visibility;
    private final Rights rights;
    private final Authorities authorities;
    private final Entries entries;
    private final Telling telling;
    private final CurrentActor actor;
    private final Clock clock;

    Urgings(
            UrgingRows rows,
            Cases cases,
            CaseVisibility visibility,
            Rights rights,
            Authorities authorities,
            Entries entries,
            Telling telling,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.visibility = visibility;
        this.rights = rights;
        this.authorities = authorities;
        this.entries = entries;
        this.telling = telling;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Urges whoever below handles the case, or else who organizes it.
     *
     * @param days until the answer
     * @throws Forbidden if the person does not stand above the case
     * @throws Refused if nothing is asked, or nobody below has the case
     */
    @Transactional
    public void write(String number, String text, int days) {
        var spotCase = below(number);
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refused("days", "答复期限应在 1 至 " + LONGEST_DAYS + " 日之间");
        }
        var urging = urging(spotCase, text, days);
        var id = rows.add(urging);
        var details = told(urging);
        details.put("要求", urging.text());
        details.put("答复期限", urging.answerBy().toString());
        entries.add(spotCase.number(), "urging.written", "督办：催办", details, BASIS);
        telling.tell(
                "urged:" + id,
                "督办：" + name(urging.authority()) + "催办案件 " + number + "，请于" + ChinaTime.inWords(urging.answerBy())
                        + "前答复",
                "/urgings#urging-" + id,
                posts(urging.addressee()));
    }

    private Urging urging(SpotCase spotCase, String text, int days) {
        var addressee = Stream.of(spotCase.handler(), spotCase.organizer())
                .filter(one -> above(one).findAny().isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused("caseNumber", "督办写给下级机关；本机关的任务请直接指派"));
        return new Urging(
                0,
                spotCase.number().value(),
                above(addressee).findFirst().orElseThrow(),
                addressee,
                Urging.checked("text", text, 2000),
                ChinaTime.today(clock).plusDays(days),
                actor.id(),
                now(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Own authorities that stand above another one. */
    private Stream<String> above(String other) {
        return own(URGE).stream().filter(mine -> !mine.equals(other) && authorities.isOrIsBelow(other, mine));
    }

    private SpotCase below(String number) {
        return CaseNumber.find(number)
                .flatMap(cases::find)
                .filter(found -> visibility.holds(URGE, found))
                .orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }

    /** Those that the person's authority wrote or got. */
    public List<Urging> visible() {
        return rows.of(own(SEE));
    }

    public long waiting() {
        return rows.waiting(own(ANSWER));
    }

    public boolean mayAnswer(Urging urging) {
        return urging.state() == Urging.State.WAITS && own(ANSWER).contains(urging.addressee());
    }

    public boolean mayEnd(Urging urging) {
        return urging.isOpen() && own(URGE).contains(urging.authority());
    }

    /** @throws Forbidden if it was not asked of the person's authority */
    @Transactional
    public void answer(long id, String text) {
        var urging = rows.find(id).filter(this::mayAnswer).orElseThrow(Urgings::notHere);
        var answer = Urging.checkedAnswer(text);
        if (!rows.answer(id, answer, actor.id(), now())) {
            throw new Refused("answer", "已由他人答复或者已了结");
        }
        enter(urging, "urging.answered", "督办：答复", "答复", answer);
        telling.tell(
                "answered:" + id,
                "督办答复：" + name(urging.addressee()) + "已答复案件 " + urging.caseNumber(),
                "/urgings#urging-" + id,
                Set.of("leader-" + urging.authority(), "enforcer-" + urging.authority()));
    }

    /** @throws Forbidden if the person's authority did not write it */
    @Transactional
    public void end(long id, String text) {
        var urging = rows.find(id).filter(this::mayEnd).orElseThrow(Urgings::notHere);
        var reason = Urging.checkedReason(text);
        if (!rows.end(id, reason, actor.id(), now())) {
            throw new Refused("reason", "已由他人了结");
        }
        enter(urging, "urging.ended", "督办：了结", "结果", reason);
    }

    private void enter(Urging urging, String kind, String title, String label, String text) {
        var details = told(urging);
        details.put(label, text);
        entries.add(new CaseNumber(urging.caseNumber()), kind, title, details, BASIS);
    }

    private Map<String, Object> told(Urging urging) {
        var details = new LinkedHashMap<String, Object>();
        details.put("督办机关", name(urging.authority()));
        details.put("被督办机关", name(urging.addressee()));
        return details;
    }

    private static Set<String> posts(String authority) {
        return ADDRESSED.stream().map(role -> role + "-" + authority).collect(Collectors.toSet());
    }

    /** The authorities for which the person may do it. */
    Collection<String> own(String act) {
        return rights.held(act).stream()
                .map(Held::post)
                .filter(post -> post.home() && !post.body().isEmpty())
                .map(post -> post.body())
                .collect(Collectors.toSet());
    }

    public String name(String authority) {
        return authorities.find(authority).map(Authority::name).orElse(authority);
    }

    private static Forbidden notHere() {
        return new Forbidden("没有这一督办，或者不由您的机关办理");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
