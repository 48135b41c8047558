package spotcheck.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.audit.lists.AuditLists;
import spotcheck.audit.lists.ListFilter;

/** What did not follow the order of a draw lies before the auditor, with its rate. */
class DrawAuditProcessTest extends DrawStory {

    @Autowired
    private AuditLists lists;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyChangeOfADrawIsListedWithTheRateOfItsAuthority() {
        var check = forFirms();
        var id = drawn(check);
        var said = certificate(id);
        organizer(() -> replacements.next(id, said.drawn().get(0).key(), "停业"));
        organizer(() -> replacements.ask(
                id, said.drawn().get(1).key(), said.reserves().get(3).key(), "同一集团"));
        leader(() -> replacements.decide(id, asked(id), true));
        assertThat(rows(check)).extracting(row -> row.get(0)).containsExactly("批准手工变更", "申请手工变更", "候补替换");
        var group = as("auditor", "auditor", () -> lists.page("draw-changes", ListFilter.days(null, null), 0, 1))
                .orElseThrow()
                .groups()
                .stream()
                .map(AuditLists.Group::label)
                .filter(label -> label.startsWith("重庆市市场监督管理局：抽中"))
                .toList();
        assertThat(group).singleElement().asString().matches(".*抽中\\d+个，手工变更[1-9]\\d*个（\\d+\\.\\d%）");
        assertThat(as("auditor", "auditor-150000", () -> rows(check)))
                .as("of another area")
                .isEmpty();
    }

    private List<List<String>> rows(Beginning check) {
        var found = new ArrayList<List<String>>();
        var before = identity.getCurrentAuthentication();
        if (before == null) {
            identity.setAuthentication("auditor", List.of("auditor"));
        }
        lists.each("draw-changes", ListFilter.days(null, null), row -> {
            if (row.contains(check.campaign())) {
                found.add(row);
            }
        });
        identity.setAuthentication(before);
        return found;
    }

    private long asked(DrawId id) {
        return jdbc.sql("select id from draw_change where draw = ? and outcome = 'waiting'")
                .param(id.number())
                .query(Long.class)
                .single();
    }
}
