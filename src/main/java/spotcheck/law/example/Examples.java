package spotcheck.law.example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import spotcheck.regulation.LawTable;

/** The examples of each table, from {@code dmn/examples/}, run on a table that may be a draft. */
@Component
public class Examples {

    private final Map<String, List<Example>> read = new ConcurrentHashMap<>();

    public int count(LawTable table) {
        return of(table).size();
    }

    /** Those that the table answers otherwise. */
    public List<Red> red(LawTable table) {
        return of(table).stream()
                .flatMap(example -> example.against(table).stream()
                        .map(got -> new Red(
                                table.decision(),
                                table.name(),
                                example.line(),
                                example.asked(),
                                example.wanted(),
                                got)))
                .toList();
    }

    private List<Example> of(LawTable table) {
        return read.computeIfAbsent(table.decision(), ExampleFile::read);
    }

    /**
     * An example that is answered otherwise.
     *
     * @param line in the file of the table
     */
    public record Red(String decision, String table, long line, String asked, String expected, String got) {}
}
