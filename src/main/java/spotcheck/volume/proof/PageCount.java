package spotcheck.volume.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the table of contents of a package says: how many pages the volume has, and what is not there for which reason. */
final class PageCount {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PageCount() {}

    /** How a volume that was changed differs in its pages; empty if it does not. */
    static String difference(ZippedBag bag) {
        var pages = contents(bag).path("pages").asInt();
        try (var bytes = bag.open(PackageNames.VOLUME);
                var pdf = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            var now = pdf.getNumberOfPages();
            return now == pages ? "" : "（应有" + pages + "页，现有" + now + "页）";
        } catch (IOException damaged) {
            return "（已不能打开）";
        }
    }

    static Set<String> absent(ZippedBag bag) {
        var absent = new HashSet<String>();
        contents(bag)
                .path("absent")
                .forEach(file -> absent.add(file.path("sha256").asText()));
        return absent;
    }

    private static JsonNode contents(ZippedBag bag) {
        try {
            return JSON.readTree(bag.text(PackageNames.CONTENTS));
        } catch (JsonProcessingException changed) {
            return JSON.createObjectNode(); // its fingerprint tells of it
        }
    }
}
