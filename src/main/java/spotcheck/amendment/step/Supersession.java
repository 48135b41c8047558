package spotcheck.amendment.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.row.RowChange;

/** The rows that no longer hold, as the step had left them: kept in the file, and within its fingerprints. */
@Repository
public class Supersession {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Supersession(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(CaseNumber number, long amendment, List<RowChange> rows) {
        rows.forEach(row -> jdbc.sql("insert into superseded_row (case_number, amendment, row_table, row_key, content)"
                        + " values (?, ?, ?, ?, ?)")
                .params(number.value(), amendment, row.table(), row.place(), write(row.left()))
                .update());
    }

    /** Whether a paper had been served before, though that was taken back since: who has it must be told. */
    public boolean wasServed(CaseNumber number, long paper) {
        return jdbc
                .sql("select content from superseded_row where case_number = ? and row_table = 'paper' and row_key = ?")
                .params(number.value(), String.valueOf(paper))
                .query(String.class)
                .list()
                .stream()
                .map(this::read)
                .map(row -> row.get("served_on"))
                .anyMatch(day -> day != null && !day.toString().isEmpty());
    }

    private Map<String, Object> read(String row) {
        try {
            return json.readValue(row, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A row that was kept is damaged", damaged);
        }
    }

    private String write(Map<String, ?> row) {
        try {
            return json.writeValueAsString(row);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
