package spotcheck.law;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.Rows;

/** The tables {@code law_draft} and {@code law_draft_file}; files change until the draft is proposed. */
@Repository
class DraftRows {

    private static final Rows<Draft> ROWS = Rows.of(Draft.class);
    private static final Rows<DraftFile> FILES = Rows.of(DraftFile.class);

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String title, @Nullable String backTo, String by, OffsetDateTime at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into law_draft (title, back_to, begun_by, begun_at) values (?, ?, ?, ?)")
                .params(title, backTo, by, at)
                .update(key, "id");
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }

    List<Draft> all() {
        return jdbc.sql("select * from law_draft order by id desc").query(ROWS).list();
    }

    /** Lets one act on a draft wait for the other. */
    Optional<Draft> locked(long id) {
        return jdbc.sql("select * from law_draft where id = ? for update")
                .param(id)
                .query(ROWS)
                .optional();
    }

    Optional<Draft> find(long id) {
        return jdbc.sql("select * from law_draft where id = ?")
                .param(id)
                .query(ROWS)
                .optional();
    }

    List<Draft> due(LocalDate today) {
        return jdbc.sql("select * from law_draft where decision = ? and released_at is null and holds_from <= ?"
                        + " order by holds_from, id")
                .params(Draft.APPROVED, today)
                .query(ROWS)
                .list();
    }

    void propose(long id, String by, OffsetDateTime at, LocalDate from, String reason, @Nullable String redReason) {
        jdbc.sql("update law_draft set proposed_by = ?, proposed_at = ?, holds_from = ?, reason = ?, red_reason = ?"
                        + " where id = ?")
                .params(by, at, from, reason, redReason, id)
                .update();
    }

    void decide(long id, String decision, String by, OffsetDateTime at, String reason) {
        jdbc.sql("update law_draft set decision = ?, decided_by = ?, decided_at = ?, decision_reason = ? where id = ?")
                .params(decision, by, at, reason, id)
                .update();
    }

    void released(long id, OffsetDateTime at, String version) {
        jdbc.sql("update law_draft set released_at = ?, version = ?, trouble = null where id = ?")
                .params(at, version, id)
                .update();
    }

    void troubled(long id, String trouble) {
        jdbc.sql("update law_draft set trouble = ? where id = ?")
                .params(trouble.substring(0, Math.min(4000, trouble.length())), id)
                .update();
    }

    void put(long id, String name, byte[] content, String by, OffsetDateTime at) {
        remove(id, name);
        jdbc.sql("insert into law_draft_file (draft, name, content, put_by, put_at) values (?, ?, ?, ?, ?)")
                .params(id, name, content, by, at)
                .update();
    }

    void remove(long id, String name) {
        jdbc.sql("delete from law_draft_file where draft = ? and name = ?")
                .params(id, name)
                .update();
    }

    List<DraftFile> files(long id) {
        return jdbc.sql("select name, put_by, put_at, octet_length(content) as size from law_draft_file"
                        + " where draft = ? order by name")
                .param(id)
                .query(FILES)
                .list();
    }

    Map<String, byte[]> contents(long id) {
        var contents = new LinkedHashMap<String, byte[]>();
        jdbc.sql("select name, content from law_draft_file where draft = ? order by name")
                .param(id)
                .query((row, number) -> contents.put(row.getString("name"), row.getBytes("content")))
                .list();
        return contents;
    }
}
