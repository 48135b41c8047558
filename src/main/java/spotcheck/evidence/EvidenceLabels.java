package spotcheck.evidence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Chinese names of the codes and forms of the table {@code evidenceRequired}; a code without one names itself. */
@Component
public class EvidenceLabels {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, String> labels = new HashMap<>();

    public EvidenceLabels() {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("regulations/evidence.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            rows.forEach(row -> labels.put(row.get("code"), row.get("label")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String of(String code) {
        return labels.getOrDefault(code, code);
    }
}
