package spotcheck.regulation.catalogue.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.io.Resource;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;

/** {@link LegalBasis} on classes and methods of {@code spotcheck}, read without loading them. */
final class CodeCitations {

    private static final MetadataReaderFactory READERS = new SimpleMetadataReaderFactory();

    private CodeCitations() {}

    static Stream<Citation> all() {
        return Resources.matching("spotcheck/**/*.class").flatMap(CodeCitations::of);
    }

    private static Stream<Citation> of(Resource file) {
        try {
            var type = READERS.getMetadataReader(file).getAnnotationMetadata();
            return Stream.concat(
                    cited(type, type, ""),
                    type.getAnnotatedMethods(LegalBasis.class.getName()).stream()
                            .flatMap(method -> cited(type, method, method.getMethodName())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Citation> cited(AnnotationMetadata type, AnnotatedTypeMetadata place, String method) {
        var basis = place.getAnnotations().get(LegalBasis.class);
        return basis.isPresent()
                ? Citation.each(
                        RuleIds.parse(String.join(" ", basis.getStringArray("value"))), place(type, method, basis))
                : Stream.of();
    }

    private static Place place(AnnotationMetadata type, String method, MergedAnnotation<LegalBasis> basis) {
        var name = ClassUtils.getShortName(type.getClassName());
        var label = basis.getString("label");
        var inCode = method.isEmpty() ? name : name + "." + method;
        return new Place(
                PlaceKind.CODE,
                type.getClassName(),
                method.isEmpty() ? name : method,
                name,
                label.isEmpty() ? inCode : label);
    }
}
