package spotcheck.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.custody.unit.UnitKind;

/** The samples as rows. */
@Repository
class Samples {

    private final JdbcClient jdbc;
    private final SealedUnits units;

    Samples(JdbcClient jdbc, SealedUnits units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    long add(CaseNumber number, NewSample taken) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into sample (case_number, sheet_number, taken_on, taken_by, base, measure)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        taken.sheetNumber(),
                        taken.takenOn(),
                        String.join(" ", taken.takenBy()),
                        taken.base(),
                        taken.measure())
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    Sample get(long id) {
        return jdbc.sql("select * from sample where id = ?")
                .param(id)
                .query((row, index) -> sample(row))
                .single();
    }

    List<Sample> of(CaseNumber number) {
        return jdbc.sql("select * from sample where case_number = ? order by id")
                .param(number.value())
                .query((row, index) -> sample(row))
                .list();
    }

    private Sample sample(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Sample(
                id,
                row.getString("case_number"),
                row.getString("sheet_number"),
                row.getObject("taken_on", LocalDate.class),
                List.of(row.getString("taken_by").split(" ")),
                row.getBigDecimal("base"),
                row.getString("measure"),
                units.of(id, UnitKind.TEST),
                units.of(id, UnitKind.RESERVE));
    }
}
