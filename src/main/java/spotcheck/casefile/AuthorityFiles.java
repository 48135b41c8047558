package spotcheck.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases and files of planning alike, for whoever asks only what both answer (ADR 0022). */
@Component
public class AuthorityFiles {

    private final Cases cases;
    private final PlanningFiles planning;
    private final JdbcClient jdbc;

    AuthorityFiles(Cases cases, PlanningFiles planning, JdbcClient jdbc) {
        this.cases = cases;
        this.planning = planning;
        this.jdbc = jdbc;
    }

    public Optional<AuthorityFile> find(CaseNumber number) {
        return number.planning().isEmpty()
                ? cases.find(number).map(AuthorityFile.class::cast)
                : planning.find(number).map(AuthorityFile.class::cast);
    }

    /**
     * The file of a number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AuthorityFile get(CaseNumber number) {
        return number.planning().isEmpty() ? cases.get(number) : planning.get(number);
    }

    /** Of all files, in their order. */
    public List<CaseNumber> numbers() {
        return jdbc.sql("select number from file_number order by number").query(String.class).list().stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** A file that was closed stays where it ended, whatever is corrected about it later. */
    public void enterStage(CaseNumber number, String stage) {
        if (number.planning().isEmpty()) {
            cases.enterStage(number, stage);
        } else {
            planning.enterStage(number, stage);
        }
    }
}
