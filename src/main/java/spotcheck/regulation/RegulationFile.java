package spotcheck.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import spotcheck.regulation.source.DataFiles;

/** Reads a table of {@code regulations/} that is too small for a decision: a heading line, then one row a line. */
public final class RegulationFile {

    private RegulationFile() {}

    /** As it comes with the program. */
    public static List<CSVRecord> rows(String fileName) {
        try {
            return DataFiles.rows(new ClassPathResource("regulations/" + fileName).getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
