package spotcheck.casefile.row;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the database says of its columns, so that a value that was read as text can be written again. */
@Component
class RowTypes {

    private final DataSource source;
    private volatile @Nullable Map<String, Column> columns;

    RowTypes(DataSource source) {
        this.source = source;
    }

    /** @param text null where there was none; empty is nothing too in a column that may have none */
    @Nullable
    Object value(String table, String column, @Nullable String text) {
        var known = columns().get(table + "." + column);
        if (known == null) {
            throw new IllegalStateException("No column " + table + "." + column);
        }
        return text == null || (text.isEmpty() && known.nullable()) ? null : typed(known.type(), text);
    }

    private static Object typed(String type, String text) {
        if (type.contains("timestamp")) {
            return moment(type.contains("zone") || type.equals("timestamptz"), new BigDecimal(text));
        }
        return switch (type) {
            case "date" -> LocalDate.parse(text);
            case "boolean", "bool", "bit" -> Boolean.parseBoolean(text);
            case "integer", "int2", "int4", "smallint", "serial" -> Integer.parseInt(text);
            case "bigint", "int8", "bigserial" -> Long.parseLong(text);
            case "numeric", "decimal" -> new BigDecimal(text);
            case "double precision", "float8", "double" -> Double.parseDouble(text);
            case "binary large object", "blob", "bytea" -> HexFormat.of().parseHex(text);
            default -> text;
        };
    }

    private static Object moment(boolean zoned, BigDecimal seconds) {
        var whole = seconds.toBigInteger().longValueExact();
        var nanos =
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).intValue();
        return zoned
                ? Instant.ofEpochSecond(whole, nanos).atOffset(ZoneOffset.UTC)
                : LocalDateTime.ofEpochSecond(whole, nanos, ZoneOffset.UTC);
    }

    private Map<String, Column> columns() {
        var known = columns;
        if (known == null) {
            known = read();
            columns = known;
        }
        return known;
    }

    private Map<String, Column> read() {
        var found = new HashMap<String, Column>();
        try (Connection connection = source.getConnection();
                var rows = connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (rows.next()) {
                found.put(
                        small(rows.getString("TABLE_NAME")) + "." + small(rows.getString("COLUMN_NAME")),
                        new Column(
                                small(rows.getString("TYPE_NAME")),
                                rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls));
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The tables cannot be read", unreadable);
        }
        return Map.copyOf(found);
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Column(String type, boolean nullable) {}
}
