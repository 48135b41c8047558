package spotcheck.casefile.outside;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.transaction.ReadOnce;

/** The table {@code outside_check}: which cases began with a report of others, and of whom. */
@Repository
public class OutsideChecks {

    private final ReadOnce<CaseNumber, Optional<Standing>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;

    OutsideChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(CaseNumber number, OutsideCheck check) {
        jdbc.sql("insert into outside_check (case_number, body, body_name, letter, received_on) values (?, ?, ?, ?, ?)")
                .params(number.value(), check.body(), check.bodyName(), check.letter(), check.receivedOn())
                .update();
        read.changed();
    }

    /** Which body of the register tested the sample for the others. */
    public void testedBy(CaseNumber number, String laboratory) {
        jdbc.sql("update outside_check set laboratory = ? where case_number = ?")
                .params(laboratory, number.value())
                .update();
        read.changed();
    }

    /** Empty for a check that was organized here. */
    public Optional<Standing> of(CaseNumber number) {
        return read.of(number);
    }

    private Optional<Standing> read(CaseNumber number) {
        return jdbc.sql("select body_name, letter, received_on, laboratory from outside_check where case_number = ?")
                .param(number.value())
                .query(Standing.class)
                .optional();
    }

    /** What the file of such a case says of its origin. */
    public record Standing(
            String bodyName,
            @Nullable String letter,
            LocalDate receivedOn,
            @Nullable String laboratory) {}
}
