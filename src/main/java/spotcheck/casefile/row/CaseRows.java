package spotcheck.casefile.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;

/**
 * Fingerprints of all rows of a case, as they stand in the database: of every table that has its number or hangs below one
 * that has, found in the database itself, so that no table is forgotten.
 */
@Component
public class CaseRows {

    private final JdbcClient jdbc;
    private final DataSource source;
    private volatile @Nullable String question;

    CaseRows(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    public Map<RowKey, RowPrint> of(CaseNumber number) {
        return prints(contents(number));
    }

    public static Map<RowKey, RowPrint> prints(Map<RowKey, String> contents) {
        var rows = new TreeMap<RowKey, RowPrint>();
        contents.forEach((key, content) -> rows.put(key, RowPrint.of(content)));
        return rows;
    }

    /** What the rows say, column by column. */
    public Map<RowKey, String> contents(CaseNumber number) {
        return contents(number, jdbc);
    }

    /** @param through by which connections it is read */
    public Map<RowKey, String> contents(CaseNumber number, JdbcClient through) {
        var rows = new TreeMap<RowKey, String>();
        through.sql(question()).param("number", number.value()).query(row -> {
            rows.put(new RowKey(row.getString("kind"), row.getString("place")), row.getString("content"));
        });
        return rows;
    }

    private String question() {
        var known = question;
        if (known == null) {
            known = read();
            question = known;
        }
        return known;
    }

    private String read() {
        try (Connection connection = source.getConnection()) {
            return RowQuestion.over(connection);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The tables cannot be read", unreadable);
        }
    }
}
