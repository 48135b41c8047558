package spotcheck.custody;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.custody.unit.UnitKind;
import spotcheck.transaction.ReadOnce;

/** The samples as rows. */
@Repository
class Samples {

    /** Without its units, which change while it stays. */
    private final ReadOnce<CaseNumber, List<Taken>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;
    private final SealedUnits units;

    Samples(JdbcClient jdbc, SealedUnits units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    long add(CaseNumber number, NewSample taken) {
        read.changed();
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

    Sample get(CaseNumber number, long id) {
        return read.of(number).stream()
                .filter(taken -> taken.id() == id)
                .findFirst()
                .map(this::sample)
                .orElseThrow();
    }

    List<Sample> of(CaseNumber number) {
        return read.of(number).stream().map(this::sample).toList();
    }

    private List<Taken> read(CaseNumber number) {
        return jdbc.sql("select * from sample where case_number = ? order by id")
                .param(number.value())
                .query((row, index) -> taken(row))
                .list();
    }

    private Sample sample(Taken taken) {
        return new Sample(
                taken.id(),
                taken.caseNumber(),
                taken.sheetNumber(),
                taken.on(),
                taken.by(),
                taken.base(),
                taken.measure(),
                units.of(taken.id(), UnitKind.TEST),
                units.of(taken.id(), UnitKind.RESERVE));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("sheet_number"),
                row.getObject("taken_on", LocalDate.class),
                List.of(row.getString("taken_by").split(" ")),
                row.getBigDecimal("base"),
                row.getString("measure"));
    }

    private record Taken(
            long id,
            CaseNumber caseNumber,
            String sheetNumber,
            LocalDate on,
            List<String> by,
            BigDecimal base,
            String measure) {}
}
