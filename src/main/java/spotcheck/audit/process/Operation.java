package spotcheck.audit.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What somebody did to the engine at one moment.
 *
 * @param id of the engine, the same for all that was changed at once
 * @param process the instance to which it was done; empty for none
 * @param from when its log begins
 * @param until when its log ends
 * @param told who, when, what, to which case
 */
record Operation(String id, String process, Instant from, Instant until, List<String> told) {

    static Operation of(ResultSet row, List<String> told) throws SQLException {
        return new Operation(
                row.getString("operation"),
                Objects.requireNonNullElse(row.getString("process"), ""),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("until").toInstant(),
                told);
    }
}
