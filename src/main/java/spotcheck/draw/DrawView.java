package spotcheck.draw;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.draw.lot.Quota;
import spotcheck.draw.lot.Reserve;
import spotcheck.draw.proof.Certificate;
import spotcheck.registry.person.People;

/** Draws as people look at them: a page of the pool at a time, names beside the keys. */
@Service
public class DrawView {

    /** Rows of a pool on one page. */
    public static final int PAGE = 200;

    private final DrawRows rows;
    private final PoolLines pools;
    private final Places places;
    private final ChangeRows changes;
    private final EventRows events;
    private final DrawHolders holders;
    private final People people;
    private final CurrentActor actor;

    DrawView(
            DrawRows rows,
            PoolLines pools,
            Places places,
            ChangeRows changes,
            EventRows events,
            DrawHolders holders,
            People people,
            CurrentActor actor) {
        this.rows = rows;
        this.pools = pools;
        this.places = places;
        this.changes = changes;
        this.events = events;
        this.holders = holders;
        this.people = people;
        this.actor = actor;
    }

    /** The newest of those that the logged-in person may read. */
    public List<Line> list() {
        var names = rows.holders().stream()
                .filter(holders::mayRead)
                .collect(Collectors.toMap(Function.identity(), holders::nameOf));
        return rows.newest(names.keySet(), PAGE).stream()
                .map(draw -> new Line(
                        draw, Objects.requireNonNull(names.get(draw.facts().holder()))))
                .toList();
    }

    /** Authorities and bodies for which the person may hold draws, name by code. */
    public Map<String, String> holders() {
        var names = new LinkedHashMap<String, String>();
        holders.held().forEach(holder -> names.put(holder, holders.nameOf(holder)));
        return names;
    }

    /**
     * One draw, with a page of its pool.
     *
     * @param page from 0
     * @throws Forbidden for whoever may not know who was drawn
     */
    public Shown shown(DrawId id, int page) {
        var row = rows.row(id);
        var draw = row.draw();
        if (!holders.mayRead(draw.facts().holder())) {
            throw new Forbidden("只有举行该次抽取的部门或者机构及其上级、审计人员可以查阅");
        }
        return new Shown(
                draw,
                draw instanceof Draw.Cancelled cancelled ? cancelled.before() : draw,
                holders.nameOf(draw.facts().holder()),
                holders.mayHold(draw.facts().holder()),
                actor.id(),
                row.cancelAskedBy(),
                row.cancelGround(),
                pools.quotas(id),
                pools.count(id),
                page,
                pools.page(id, page, PAGE),
                pools.leftOut(id, PAGE),
                pools.countLeftOut(id),
                result(id));
    }

    private Result result(DrawId id) {
        var asked = changes.of(id);
        var standing = new Standing(places.drawn(id), List.of(), changes.done(id));
        var next = places.firstReserves(id, PAGE);
        var keys = Stream.of(
                        places.drawn(id).stream().map(Certificate.Place::key),
                        next.stream().map(Reserve::key),
                        asked.stream().flatMap(one -> Stream.of(one.keyIn(), one.keyOut())))
                .flatMap(one -> one)
                .distinct()
                .toList();
        return new Result(places.drawn(id), standing.drawn(), next, asked, pools.names(id, keys), events.of(id));
    }

    /** A login as people read it. */
    public String person(@Nullable String login) {
        return login == null
                ? ""
                : people.find(login)
                        .map(person -> person.name() + "（" + login + "）")
                        .orElse(login);
    }

    /** A moment in the time of China. */
    public String moment(OffsetDateTime at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                .format(at.atZoneSameInstant(ChinaTime.ZONE));
    }

    /** One of the list. */
    public record Line(Draw draw, String holder) {

        public String state() {
            return draw.label();
        }
    }

    /**
     * A draw on its page.
     *
     * @param state as it was before it was called off, if it was
     * @param count of the whole pool, of which {@code rows} are one page
     */
    public record Shown(
            Draw draw,
            Draw state,
            String holder,
            boolean mayHold,
            String me,
            @Nullable String cancelAskedBy,
            @Nullable String cancelGround,
            List<Quota> quotas,
            int count,
            int page,
            List<Candidate> rows,
            List<OutLine> leftOut,
            int leftOutCount,
            Result result) {

        public String stateLabel() {
            return draw.label();
        }

        public String step() {
            return draw.getClass().getSimpleName();
        }

        public int pages() {
            return Math.max(1, (count + PAGE - 1) / PAGE);
        }
    }

    /** A line of the list of those who were left out. */
    public record OutLine(String key, String name, String rule, String reason) {}

    /**
     * What was drawn and what became of it.
     *
     * @param standing keys of those who are in now
     * @param next the first reserves
     */
    public record Result(
            List<Certificate.Place> drawn,
            List<String> standing,
            List<Reserve> next,
            List<AskedChange> changes,
            Map<String, String> names,
            List<DrawEvent> events) {

        public String name(String key) {
            return Objects.requireNonNullElse(names.get(key), "");
        }
    }
}
