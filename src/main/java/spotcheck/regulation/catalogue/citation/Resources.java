package spotcheck.regulation.catalogue.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The product's own files on the classpath. */
final class Resources {

    private Resources() {}

    /** @param pattern such as {@code forms/*}{@code /*.form} */
    static Stream<Resource> matching(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(Resource file) {
        try {
            return file.getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands after the folder, without the ending: {@code inspection/issue-report}. */
    static String nameBelow(String folder, Resource file) {
        try {
            var path = URLDecoder.decode(file.getURL().getPath(), StandardCharsets.UTF_8);
            var below = path.substring(path.lastIndexOf("/" + folder + "/") + folder.length() + 2);
            return below.substring(0, below.lastIndexOf('.'));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
