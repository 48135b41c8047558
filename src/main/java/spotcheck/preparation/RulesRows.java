package spotcheck.preparation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.preparation.content.RulesContent;
import spotcheck.preparation.content.RulesText;
import spotcheck.registry.Spelling;
import spotcheck.regulation.Regime;

/** The versions of all detailed rules as rows. */
@Repository
class RulesRows {

    private final JdbcClient jdbc;

    RulesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DetailedRules> find(RulesId id) {
        return jdbc.sql("select * from detailed_rules where id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /** The newest first. */
    List<DetailedRules> of(List<String> authorities) {
        return authorities.isEmpty()
                ? List.of()
                : jdbc.sql("select * from detailed_rules where authority in (:codes) order by id desc")
                        .param("codes", authorities)
                        .query(this::read)
                        .list();
    }

    /** Published by that day, the newest first. */
    List<DetailedRules> published(List<String> authorities, LocalDate day) {
        return jdbc.sql(
                        "select * from detailed_rules where authority in (:codes) and published_on <= :day order by id desc")
                .param("codes", authorities)
                .param("day", day)
                .query(this::read)
                .list();
    }

    /** Those of {@link #published(List, LocalDate)} for one product. */
    List<DetailedRules> published(List<String> authorities, LocalDate day, String product) {
        return jdbc.sql("select * from detailed_rules where authority in (:codes) and published_on <= :day"
                        + " and product_folded = :product order by id desc")
                .param("codes", authorities)
                .param("day", day)
                .param("product", Spelling.fold(product))
                .query(this::read)
                .list();
    }

    List<DetailedRules> published() {
        return jdbc.sql("select * from detailed_rules where status = 'published' order by id desc")
                .query(this::read)
                .list();
    }

    int lastVersion(String authority, String product) {
        return jdbc.sql(
                        "select coalesce(max(version), 0) from detailed_rules where authority = ? and product_folded = ?")
                .params(authority, Spelling.fold(product))
                .query(Integer.class)
                .single();
    }

    DetailedRules.Draft add(
            String authority, Regime regime, int version, RulesContent content, String by, LocalDate day) {
        var key = new GeneratedKeyHolder();
        var text = RulesText.write(content);
        var sha256 = RulesText.fingerprint(text);
        jdbc.sql("insert into detailed_rules (authority, regime, product_folded, version, content, sha256, drafted_by,"
                        + " drafted_on, status) values (?, ?, ?, ?, ?, ?, ?, ?, 'draft')")
                .params(authority, regime.code(), Spelling.fold(content.product()), version, text, sha256, by, day)
                .update(key, "id");
        var id = new RulesId(key.getKeyAs(Long.class));
        return new DetailedRules.Draft(new RulesHead(id, authority, regime, version, content, sha256, by, day), null);
    }

    /** Stores what came about in a step; false if somebody else has done another one since. */
    boolean save(DetailedRules before, DetailedRules after) {
        var review = after.review();
        var consultation = after.consultation();
        var notice = after instanceof DetailedRules.Published published ? published.notice() : null;
        var changed = jdbc.sql("""
                        update detailed_rules set status = :status, reviewed_on = :reviewed, consulted_from = :from,
                          consulted_until = :until, consulted_result = :result, published_on = :published,
                          channel = :channel, published_by = :by
                        where id = :id and status = :before
                        """)
                .param("status", after.status())
                .param("reviewed", review == null ? null : review.heldOn())
                .param("from", consultation == null ? null : consultation.from())
                .param("until", consultation == null ? null : consultation.until())
                .param("result", consultation == null ? null : consultation.result())
                .param("published", notice == null ? null : notice.publishedOn())
                .param("channel", notice == null ? null : notice.channel())
                .param("by", notice == null ? null : notice.publishedBy())
                .param("id", after.head().id().value())
                .param("before", before.status())
                .update();
        return changed == 1;
    }

    void addVotes(RulesId id, List<ExpertVote> votes) {
        for (var place = 0; place < votes.size(); place++) {
            var vote = votes.get(place);
            jdbc.sql("insert into expert_vote (rules, position, name, unit, agrees, opinion) values (?, ?, ?, ?, ?, ?)")
                    .params(id.value(), place + 1, vote.name(), vote.unit(), vote.agrees(), vote.opinion())
                    .update();
        }
    }

    private DetailedRules read(ResultSet row, int number) throws SQLException {
        var text = row.getString("content");
        var head = new RulesHead(
                new RulesId(row.getLong("id")),
                row.getString("authority"),
                new Regime(row.getString("regime")),
                row.getInt("version"),
                RulesText.read(text),
                row.getString("sha256"),
                row.getString("drafted_by"),
                row.getDate("drafted_on").toLocalDate());
        if (!RulesText.fingerprint(text).equals(head.sha256())) {
            throw new IllegalStateException("Detailed rules " + head.id() + " were changed past the system");
        }
        return inState(row, head);
    }

    private DetailedRules inState(ResultSet row, RulesHead head) throws SQLException {
        var draft = new DetailedRules.Draft(head, consultation(row));
        var reviewed = review(row, head.id());
        var afterReview = reviewed == null ? draft : draft.review(reviewed);
        return row.getDate("published_on") != null && afterReview instanceof DetailedRules.Publishable open
                ? open.publish(new PublicNotice(
                        row.getDate("published_on").toLocalDate(),
                        row.getString("channel"),
                        row.getString("published_by")))
                : afterReview;
    }

    private static @Nullable Consultation consultation(ResultSet row) throws SQLException {
        Date from = row.getDate("consulted_from");
        return from == null
                ? null
                : new Consultation(
                        from.toLocalDate(),
                        row.getDate("consulted_until").toLocalDate(),
                        row.getString("consulted_result"));
    }

    private @Nullable ExpertReview review(ResultSet row, RulesId id) throws SQLException {
        Date heldOn = row.getDate("reviewed_on");
        return heldOn == null ? null : new ExpertReview(heldOn.toLocalDate(), votes(id));
    }

    private List<ExpertVote> votes(RulesId id) {
        return jdbc.sql("select name, unit, agrees, opinion from expert_vote where rules = ? order by position")
                .param(id.value())
                .query(ExpertVote.class)
                .list();
    }
}
