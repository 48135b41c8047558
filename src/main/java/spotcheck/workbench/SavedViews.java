package spotcheck.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;

/** The views that a person has kept, and those that somebody shares with one of his or her posts. */
@Repository
public class SavedViews {

    private static final int LONGEST = 60;
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    SavedViews(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** By name. What a shared one finds is still only what its reader may read. */
    public List<SavedView> visible() {
        var groups = actor.groups();
        return jdbc.sql("select id, name, query, post, case when person = :me then 1 else 0 end as own from saved_view"
                        + " where person = :me or post in (:groups) order by name, id")
                .param("me", actor.id())
                .param("groups", groups.isEmpty() ? List.of("") : groups)
                .query((row, index) -> new SavedView(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("query"),
                        row.getString("post"),
                        row.getInt("own") > 0))
                .list();
    }

    /**
     * Keeps criteria.
     *
     * @param post with whose holders it is shared; null for nobody
     * @throws Refused if it has no name, the post is not the person's own, or there are too many
     */
    @Transactional
    public void keep(String name, String query, @Nullable String post) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new Refused("name", "视图名称不能为空，也不能超过 " + LONGEST + " 字");
        }
        if (post != null && !actor.groups().contains(post)) {
            throw new Refused("post", "只能共享给本人持有的岗位");
        }
        var kept = jdbc.sql("select count(*) from saved_view where person = ?")
                .param(actor.id())
                .query(Integer.class)
                .single();
        if (kept >= MOST) {
            throw new Refused("name", "最多保存 " + MOST + " 个视图，请先删除不用的");
        }
        jdbc.sql("insert into saved_view (person, name, query, post) values (?, ?, ?, ?)")
                .params(actor.id(), name.strip(), query, post)
                .update();
    }

    /** Of somebody else's nothing is removed. */
    public void remove(long id) {
        jdbc.sql("delete from saved_view where id = ? and person = ?")
                .params(id, actor.id())
                .update();
    }
}
