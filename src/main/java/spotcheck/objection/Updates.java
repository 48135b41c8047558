package spotcheck.objection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets columns of one row; the names of tables and columns are ours, never a user's. */
final class Updates {

    private Updates() {}

    static void set(JdbcClient jdbc, String table, long id, Map<String, ?> values) {
        var columns = List.copyOf(values.keySet());
        var parameters = new ArrayList<Object>(columns.size() + 1);
        columns.forEach(column -> parameters.add(values.get(column)));
        parameters.add(id);
        jdbc.sql("update " + table + " set " + String.join(" = ?, ", columns) + " = ? where id = ?")
                .params(parameters)
                .update();
    }
}
