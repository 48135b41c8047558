package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.audit.Names;
import spotcheck.audit.lists.AuditLists.Title;

/** A list from which an auditor starts, made by one query; each row is text, a case number where it leads to a case. */
public abstract class AuditList {

    private final Title title;
    private final List<String> headings;
    private final JdbcClient jdbc;
    private final Names names;

    protected AuditList(Title title, List<String> headings, JdbcClient jdbc, Names names) {
        this.title = title;
        this.headings = headings;
        this.jdbc = jdbc;
        this.names = names;
    }

    Title title() {
        return title;
    }

    List<String> headings() {
        return headings;
    }

    /** Without its order; may use {@code :authorities}, what {@link ListQuery} says of days, and {@link #parameters()}. */
    protected abstract String sql(ListQuery query);

    protected abstract String order();

    /** The column by which the rows are counted; null for none. */
    protected @Nullable String groupBy() {
        return null;
    }

    /** What a value of that column is called. */
    protected String groupLabel(String value) {
        return value;
    }

    protected Map<String, Object> parameters() {
        return Map.of();
    }

    protected abstract List<String> row(ResultSet row, Names.Directory people) throws SQLException;

    /** How many rows each authority or kind has; empty where that tells nothing. */
    List<AuditLists.Group> groups(ListQuery query) {
        var column = groupBy();
        if (column == null) {
            return List.of();
        }
        var counted = "select " + column + " as label, count(*) as \"count\" from (" + sql(query) + ") found group by "
                + column + " order by count(*) desc, " + column;
        return statement(counted, query).query(AuditLists.Group.class).list().stream()
                .map(group -> new AuditLists.Group(groupLabel(group.label()), group.count()))
                .toList();
    }

    long count(ListQuery query) {
        return statement("select count(*) from (" + sql(query) + ") found", query)
                .query(Long.class)
                .single();
    }

    /** Hands on the rows of a page one by one. */
    protected void rows(ListQuery query, Slice slice, Consumer<List<String>> reader) {
        var people = names.directory();
        page(query, slice, row -> reader.accept(row(row, people)));
    }

    /** Hands on the rows of a page as the database gives them. */
    protected void page(ListQuery query, Slice slice, RowCallbackHandler reader) {
        statement(sql(query) + " order by " + order() + slice.sql(), query).query(reader);
    }

    private JdbcClient.StatementSpec statement(String text, ListQuery query) {
        return jdbc.sql(text).params(parameters()).params(query.parameters());
    }

    /** A column as text; empty where there is nothing. */
    protected static String text(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? "" : value;
    }

    /**
     * A part of a long list.
     *
     * @param size how many rows at most; 0 for all from there on
     */
    public record Slice(long offset, int size) {

        static final Slice ALL = new Slice(0, 0);

        private String sql() {
            return size == 0 ? "" : " offset " + offset + " rows fetch next " + size + " rows only";
        }
    }
}
