package spotcheck.model;

import java.util.Set;
import java.util.stream.Collectors;
import spotcheck.regulation.catalogue.reading.Proof;

/**
 * Which proofs count: a case in the running system, acted by people. A table asked alone shows that it answers and not that
 * anybody asks it, a form alone not that anybody is given it.
 */
public final class WholeCases {

    private WholeCases() {}

    /** The rules that a whole case proves. */
    public static Set<String> proven() {
        return TestProofs.all().stream()
                .filter(proof -> isWholeCase(proof.testClass()))
                .map(Proof::rule)
                .collect(Collectors.toSet());
    }

    private static boolean isWholeCase(String test) {
        return test.endsWith("ProcessTest") || test.endsWith("BrowserTest");
    }
}
