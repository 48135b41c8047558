package spotcheck.audit.doubt;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Held;
import spotcheck.access.Post;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.messages.Telling;

/** Front door: an auditor raises a point and closes it, the organizer of the case answers it. Nothing of the case changes. */
@Service
public class Doubts {

    static final String RAISE = "doubt.raise";
    static final String ANSWER = "doubt.answer";
    private static final String PAGE = "/doubts#doubt-";

    private final DoubtRows rows;
    private final Cases cases;
    private final CaseVisibility visibility;
    private final Rights rights;
    private final Telling telling;
    private final CurrentActor actor;
    private final Clock clock;

    Doubts(
            DoubtRows rows,
            Cases cases,
            CaseVisibility visibility,
            Rights rights,
            Telling telling,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.visibility = visibility;
        this.rights = rights;
        this.telling = telling;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts a point on the sheet of a review.
     *
     * @throws Forbidden if the case is none of the auditor's area
     * @throws Refused if nothing is asked
     */
    @Transactional
    public void raise(String review, String number, String question) {
        var spotCase = CaseNumber.find(number.strip())
                .flatMap(cases::find)
                .filter(this::audits)
                .orElseThrow(() -> new Forbidden("没有这一案卷，或者不在您的审计范围内"));
        rows.add(new Doubt(
                0,
                review.strip(),
                spotCase.number().value(),
                spotCase.organizer(),
                question.strip(),
                actor.id(),
                now(),
                null,
                null,
                null,
                null,
                null,
                null));
        var id = rows.all().get(0).id();
        telling.tell(
                "doubt:" + id,
                "审计疑点：请答复案件 " + spotCase.number(),
                PAGE + id,
                Set.of("organizer-" + spotCase.organizer(), "leader-" + spotCase.organizer()));
    }

    private boolean audits(SpotCase spotCase) {
        return visibility.holds("case.audit", spotCase);
    }

    /** To an auditor those of the own area, to an authority those that it has to answer. */
    public List<Doubt> visible() {
        return rights.may(RAISE)
                ? rows.all().stream()
                        .filter(one -> cases.find(new CaseNumber(one.caseNumber()))
                                .filter(this::audits)
                                .isPresent())
                        .toList()
                : rows.of(own());
    }

    public boolean mayAnswer(Doubt doubt) {
        return doubt.waits() && own().contains(doubt.authority());
    }

    public boolean mayClose(Doubt doubt) {
        return doubt.isOpen() && rights.may(RAISE);
    }

    public long waiting() {
        return rows.of(own()).stream().filter(Doubt::waits).count();
    }

    /** @throws Forbidden if it was not asked of the person's authority */
    @Transactional
    public void answer(long id, String text) {
        var doubt = rows.find(id).filter(this::mayAnswer).orElseThrow(Doubts::notHere);
        if (!rows.answer(id, Doubt.checkedAnswer(text), actor.id(), now())) {
            throw new Refused("answer", "已由他人答复或者已销号");
        }
        telling.tellPerson("doubtAnswered:" + id, "审计疑点已答复：案件 " + doubt.caseNumber(), PAGE + id, doubt.raisedBy());
    }

    /** @throws Forbidden if the person audits no such case */
    @Transactional
    public void close(long id, String text) {
        var doubt = rows.find(id)
                .filter(this::mayClose)
                .filter(one -> cases.find(new CaseNumber(one.caseNumber()))
                        .filter(this::audits)
                        .isPresent())
                .orElseThrow(Doubts::notHere);
        if (!rows.close(doubt.id(), Doubt.checkedClosing(text), actor.id(), now())) {
            throw new Refused("closing", "已由他人销号");
        }
    }

    private Collection<String> own() {
        return rights.held(ANSWER).stream()
                .map(Held::post)
                .filter(post -> post.home() && !post.body().isEmpty())
                .map(Post::body)
                .collect(Collectors.toSet());
    }

    private static Forbidden notHere() {
        return new Forbidden("没有这一疑点，或者不由您办理");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
