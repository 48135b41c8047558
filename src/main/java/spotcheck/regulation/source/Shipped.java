package spotcheck.regulation.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The lists and catalogues that come with the program, in {@code regulations/}. */
final class Shipped {

    private Shipped() {}

    static Optional<byte[]> find(String name) {
        // Read in parallel: the threads of the common pool do not know the classes of a packaged application.
        var folder = DataFiles.isCatalogue(name) ? "/regulations/catalogue/" : "/regulations/";
        var file = new ClassPathResource(folder + name, Shipped.class);
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
