package spotcheck.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import spotcheck.Proves;
import spotcheck.engine.form.FormProofs;
import spotcheck.engine.form.FormRecordsRulesTest;
import spotcheck.regulation.ExaminedAnswersDecisionTest;
import spotcheck.regulation.catalogue.reading.Proof;

/** What the tests themselves prove: {@link Proves} in the code, required fields of the forms, examined answers of the tables, and what whole cases demanded. */
public final class TestProofs {

    private static final MetadataReaderFactory READERS = new SimpleMetadataReaderFactory();

    private static final Set<String> TESTS = Set.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.params.ParameterizedTest",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.jupiter.api.RepeatedTest",
            "net.jqwik.api.Property",
            "net.jqwik.api.Example");

    private TestProofs() {}

    /** By rule, then test; each once. */
    public static List<Proof> all() {
        var ofForms = FormProofs.all().stream()
                .map(proof -> new Proof(proof.rule(), FormRecordsRulesTest.class.getName(), proof.name()));
        var ofTables = ExaminedAnswersDecisionTest.provenRules()
                .map(proven -> new Proof(proven[0], ExaminedAnswersDecisionTest.class.getName(), proven[1]));
        return Stream.of(ofForms, ofTables, WholeCases.demanded(), classes().flatMap(TestProofs::of))
                .flatMap(proofs -> proofs)
                .distinct()
                .sorted(Comparator.comparing(Proof::rule)
                        .thenComparing(Proof::testClass)
                        .thenComparing(Proof::test))
                .toList();
    }

    /** Annotated classes and methods in which JUnit finds nothing to run, so that the rule would be proven by nothing. */
    static List<String> withoutTest() {
        return classes()
                .flatMap(type -> Stream.concat(
                        type.hasAnnotation(Proves.class.getName())
                                        && tests(type).isEmpty()
                                ? Stream.of(type.getClassName())
                                : Stream.of(),
                        type.getAnnotatedMethods(Proves.class.getName()).stream()
                                .filter(method -> !isTest(method))
                                .map(method -> type.getClassName() + "." + method.getMethodName())))
                .toList();
    }

    private static Stream<Proof> of(AnnotationMetadata type) {
        return Stream.concat(
                rules(type).map(rule -> new Proof(rule, type.getClassName(), "")),
                type.getAnnotatedMethods(Proves.class.getName()).stream().flatMap(method -> rules(method)
                        .map(rule -> new Proof(rule, type.getClassName(), method.getMethodName()))));
    }

    private static Stream<String> rules(AnnotatedTypeMetadata place) {
        var proves = place.getAnnotations().get(Proves.class);
        return proves.isPresent() ? Stream.of(proves.getStringArray("value")) : Stream.of();
    }

    private static List<MethodMetadata> tests(AnnotationMetadata type) {
        return TESTS.stream()
                .flatMap(test -> type.getAnnotatedMethods(test).stream())
                .toList();
    }

    private static boolean isTest(MethodMetadata method) {
        return TESTS.stream().anyMatch(method::isAnnotated);
    }

    private static Stream<AnnotationMetadata> classes() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:spotcheck/**/*Test.class"))
                    .map(TestProofs::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AnnotationMetadata read(Resource file) {
        try {
            return READERS.getMetadataReader(file).getAnnotationMetadata();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
