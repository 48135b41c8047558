package spotcheck.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The table of rights as it stands in {@code access/}: acts with their doors, who may do them on which condition. */
@Component
public class RightsTable {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final List<Right> rights;

    RightsTable() {
        rows("acts").forEach(row -> acts.put(row.get("act"), act(row)));
        rows("words").forEach(row -> words(row.get("kind")).put(row.get("word"), row.get("label")));
        rights = rows("rights").stream().map(this::right).toList();
    }

    public List<Act> acts() {
        return List.copyOf(acts.values());
    }

    public Act act(String word) {
        return Objects.requireNonNull(acts.get(word), () -> "No such act: " + word);
    }

    public List<Right> of(String act) {
        return rights.stream().filter(right -> right.act().equals(act)).toList();
    }

    /** The acts that a request may be; none if nobody has thought of it. */
    public List<Act> behind(String door) {
        return acts.values().stream().filter(act -> act.doors().contains(door)).toList();
    }

    public Map<String, String> roles() {
        return Map.copyOf(roles);
    }

    public String roleLabel(String role) {
        return Objects.requireNonNull(roles.get(role), role);
    }

    public String conditionLabel(String condition) {
        return Objects.requireNonNull(conditions.get(condition), condition);
    }

    private Map<String, String> words(String kind) {
        return kind.equals("role") ? roles : conditions;
    }

    private static Act act(CSVRecord row) {
        var doors = Arrays.stream(row.get("doors").split("\\|"))
                .map(String::strip)
                .filter(door -> !door.isEmpty())
                .toList();
        return new Act(row.get("act"), row.get("label"), doors);
    }

    private Right right(CSVRecord row) {
        var right = new Right(row.get("act"), row.get("role"), row.get("condition"));
        if (!acts.containsKey(right.act())
                || !roles.containsKey(right.role())
                || !conditions.containsKey(right.condition())) {
            throw new IllegalStateException("Unknown word in " + right);
        }
        return right;
    }

    private static List<CSVRecord> rows(String name) {
        try (var file = Objects.requireNonNull(RightsTable.class.getResourceAsStream("/access/" + name + ".csv"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var records = CSV.parse(reader)) {
            return records.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
