package spotcheck.registry.code;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Type codes of the products that need a CCC certificate, as far as the list that we ship goes. */
@Component
public class CertifiedTypes {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Set<String> codes;

    public CertifiedTypes() {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("registry/ccc-products.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            codes = rows.stream()
                    .flatMap(row -> Stream.of(row.get("type_codes").split(";")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Whether goods of a type need a certificate.
     *
     * @param type four digits
     */
    public boolean list(String type) {
        return codes.contains(type);
    }
}
