package spotcheck.draw;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;

/** The table {@code draw}: each step of a draw is written once and stays. */
@Repository
class DrawRows {

    private static final Rows<DrawRow> ROWS = Rows.of(DrawRow.class);
    private static final RowMapper<Draw> DRAWS = Rows.of(DrawRow.class, DrawRow::draw);

    private final JdbcClient jdbc;

    DrawRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DrawId add(Beginning begun, String by, OffsetDateTime at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into draw (purpose, campaign, title, holder, one_at_a_time, holds_from, holds_until,"
                        + " begun_by, begun_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        begun.purpose().word(),
                        begun.campaign(),
                        begun.title(),
                        begun.holder(),
                        begun.purpose().word() + " " + begun.campaign(),
                        begun.days() == null ? null : begun.days().holdsFrom(),
                        begun.days() == null ? null : begun.days().holdsUntil(),
                        by,
                        at)
                .update(key, "id");
        return DrawId.of(Optional.ofNullable(key.getKey()).orElseThrow().longValue());
    }

    Draw get(DrawId id) {
        return row(id).draw();
    }

    Optional<Draw> find(DrawId id) {
        return jdbc.sql("select * from draw where id = ?")
                .param(id.number())
                .query(DRAWS)
                .optional();
    }

    DrawRow row(DrawId id) {
        return jdbc.sql("select * from draw where id = ?")
                .param(id.number())
                .query(ROWS)
                .optional()
                .orElseThrow(() -> new Refused("没有编号为" + id + "的抽取"));
    }

    /** The draw, for as long as the transaction lasts in nobody else's hands. */
    DrawRow hold(DrawId id) {
        jdbc.sql("select id from draw where id = ? for update")
                .param(id.number())
                .query(Long.class)
                .optional();
        return row(id);
    }

    /** The one that was not cancelled. */
    Optional<Draw> living(Purpose purpose, String campaign) {
        return jdbc.sql("select * from draw where one_at_a_time = ?")
                .param(purpose.word() + " " + campaign)
                .query(DRAWS)
                .optional();
    }

    /** Authorities and bodies that hold draws, but for those of the teams of cases. */
    List<String> holders() {
        return jdbc.sql("select distinct holder from draw where purpose <> ?")
                .param(Purpose.TEAM.word())
                .query(String.class)
                .list();
    }

    /** The newest of some holders, but for those of the teams of cases, of which there is one a case. */
    List<Draw> newest(Collection<String> holders, int most) {
        return holders.isEmpty()
                ? List.of()
                : jdbc.sql("select * from draw where holder in (:holders) and purpose <> :team"
                                + " order by id desc fetch first " + most + " rows only")
                        .param("holders", holders)
                        .param("team", Purpose.TEAM.word())
                        .query(DRAWS)
                        .list();
    }

    List<Draw> all() {
        return jdbc.sql("select * from draw order by id desc").query(DRAWS).list();
    }

    /** The lists of a body that were not cancelled and hold on one of the days, in whatever state. */
    List<Draw> lists(String body, Days days) {
        return jdbc
                .sql("select * from draw where holder = ? and purpose = ? and cancelled_by is null order by id desc")
                .params(body, Purpose.SAMPLERS.word())
                .query(DRAWS)
                .list()
                .stream()
                .filter(draw -> Optional.ofNullable(draw.facts().days())
                        .filter(days::meet)
                        .isPresent())
                .toList();
    }

    /** The drawn list of a body that holds on a day. */
    Optional<Draw.Drawn> list(String body, LocalDate day) {
        return lists(body, new Days(day, day)).stream()
                .filter(Draw.Drawn.class::isInstance)
                .map(Draw.Drawn.class::cast)
                .findFirst();
    }

    /** How many teams were drawn for a case, with those that were drawn again. */
    int teams(String caseNumber) {
        return jdbc.sql("select count(*) from draw where purpose = ? and campaign like ?")
                .params(Purpose.TEAM.word(), caseNumber + "/%")
                .query(Integer.class)
                .single();
    }

    /** Says from which list a team was drawn. */
    void list(DrawId team, DrawId list) {
        jdbc.sql("update draw set list = ? where id = ?")
                .params(list.number(), team.number())
                .update();
    }

    void save(Draw.Proposed proposed) {
        var naming = proposed.naming();
        update(
                proposed,
                "sha256 = ?, seed_kind = ?, seed_source = ?, seed_moment = ?, proposed_by = ?, named_at = ?",
                proposed.sha256(),
                naming.source().kind().word(),
                naming.source().source(),
                naming.source().moment(),
                naming.by(),
                naming.at());
    }

    /** The proposal fell; the pool may change again. */
    void save(Draw.Collecting collecting) {
        update(
                collecting,
                "sha256 = null, seed_kind = null, seed_source = null, seed_moment = null, proposed_by = null,"
                        + " named_at = null");
    }

    /** Frozen, or the seed that was entered fell. */
    void save(Draw.Frozen frozen) {
        var freeze = frozen.freeze();
        update(
                frozen,
                "frozen_by = ?, frozen_at = ?, seed_value = null, entered_by = null, entered_at = null",
                freeze.frozenBy(),
                freeze.frozenAt());
    }

    void save(Draw.Seeded seeded) {
        update(
                seeded,
                "seed_value = ?, entered_by = ?, entered_at = ?, seeded_pool = ?",
                seeded.seed().value(),
                seeded.seed().by(),
                seeded.seed().at(),
                seeded.freeze().sha256());
    }

    void save(Draw.Drawn drawn) {
        update(
                drawn,
                "confirmed_by = ?, drawn_at = ?, over_at = ?",
                drawn.confirmedBy(),
                drawn.drawnAt(),
                drawn.overAt());
    }

    void askCancel(Draw draw, String ground, String by) {
        update(draw, "cancel_ground = ?, cancel_asked_by = ?", ground, by);
    }

    void save(Draw.Cancelled cancelled) {
        var why = cancelled.cancellation();
        update(cancelled, "cancelled_by = ?, cancelled_at = ?, one_at_a_time = null", why.by(), why.at());
    }

    /** The draw in which a pool of this fingerprint got a seed, whatever became of it. */
    Optional<DrawId> seeded(String sha256) {
        return jdbc.sql("select id from draw where seeded_pool = ?")
                .param(sha256)
                .query(Long.class)
                .optional()
                .map(DrawId::of);
    }

    private void update(Draw draw, String columns, @Nullable Object... values) {
        var update = jdbc.sql("update draw set " + columns + " where id = ?");
        for (var value : values) {
            update = update.param(value);
        }
        update.param(draw.facts().id().number()).update();
    }
}
