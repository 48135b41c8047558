package spotcheck.audit.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list that one query of the case tables makes. */
abstract class TableList implements AuditList {

    private final JdbcClient jdbc;

    TableList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without its order; may use {@code :authorities}, {@code :from}, {@code :past} and {@link #parameters()}. */
    abstract String sql(ListQuery query);

    abstract String order();

    /** The column by which the rows are counted; null for none. */
    @Nullable
    String groupBy() {
        return null;
    }

    Map<String, Object> parameters() {
        return Map.of();
    }

    abstract List<String> row(ResultSet row) throws SQLException;

    @Override
    public List<AuditLists.Group> groups(ListQuery query) {
        var column = groupBy();
        return column == null
                ? List.of()
                : statement(
                                "select " + column + " as label, count(*) as \"count\" from (" + sql(query)
                                        + ") found group by " + column + " order by count(*) desc",
                                query)
                        .query(AuditLists.Group.class)
                        .list();
    }

    @Override
    public long count(ListQuery query) {
        return statement("select count(*) from (" + sql(query) + ") found", query)
                .query(Long.class)
                .single();
    }

    @Override
    public void rows(ListQuery query, Slice slice, Consumer<List<String>> reader) {
        statement(sql(query) + " order by " + order() + slice.sql(), query)
                .query((RowCallbackHandler) row -> reader.accept(row(row)));
    }

    private JdbcClient.StatementSpec statement(String text, ListQuery query) {
        var statement = jdbc.sql(text).params(parameters()).params(query.area().parameters());
        if (query.from() != null) {
            statement = statement.param("from", query.from());
        }
        return query.past() == null ? statement : statement.param("past", query.past());
    }

    /** A column as text; empty where there is nothing. */
    static String text(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? "" : value;
    }
}
