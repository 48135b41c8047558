package spotcheck.law.copy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import spotcheck.casefile.Refused;
import spotcheck.regulation.source.DataFiles;

/** The lists with the rows of the copied regime repeated at their end. */
record CopiedLists(RegimeCopy copy) {

    byte[] regimes(byte[] list) {
        var rows = DataFiles.rows(list);
        if (rows.stream().anyMatch(row -> row.get("regime").equals(copy.code()))) {
            throw new Refused("code", "“" + copy.code() + "”已是登记的制度");
        }
        var from = of(rows).findFirst().orElseThrow(() -> new Refused("from", "没有“" + copy.from() + "”这一制度"));
        var texts = new ArrayList<>(List.of(from.get("texts").split(" ")));
        if (!copy.text().isEmpty() && !texts.contains(copy.text())) {
            texts.add(copy.text());
        }
        return with(list, line(List.of(copy.code(), copy.title().strip(), String.join(" ", texts), "true")));
    }

    byte[] rows(byte[] list) {
        return with(list, of(DataFiles.rows(list)).map(this::line).collect(Collectors.joining()));
    }

    byte[] catalogue() {
        return ("text: " + copy.text() + "\ntitle: \"" + copy.title().strip()
                        + "\"\nissuer: \"\"\neffective: \"\"\nrules: []\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<CSVRecord> of(List<CSVRecord> rows) {
        return rows.stream().filter(row -> row.get("regime").equals(copy.from()));
    }

    private String line(CSVRecord row) {
        var heading = row.getParser().getHeaderNames();
        return line(heading.stream()
                .map(column -> column.equals("regime") ? copy.code() : row.get(column))
                .toList());
    }

    private static String line(List<String> cells) {
        return CSVFormat.DEFAULT.format(cells.toArray()) + "\n";
    }

    private static byte[] with(byte[] list, String lines) {
        var before = new String(list, StandardCharsets.UTF_8);
        return (before + (before.endsWith("\n") ? "" : "\n") + lines).getBytes(StandardCharsets.UTF_8);
    }
}
