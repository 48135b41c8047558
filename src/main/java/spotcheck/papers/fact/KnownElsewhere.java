package spotcheck.papers.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where else in the case a fact stands when the register or the step that a template names does not know it. */
public final class KnownElsewhere {

    private static final Map<String, List<String>> PLACES = places();

    private KnownElsewhere() {}

    private static Map<String, List<String>> places() {
        var places = new LinkedHashMap<String, List<String>>();
        // What nobody knew of the product at the opening stands on the sampling sheet.
        places.put("product.spec", List.of("step.completeSheet.sampleSpec", "step.sealParcel.sampleSpec"));
        places.put("product.trademark", List.of("step.completeSheet.sampleTrademark"));
        places.put("product.batch", List.of("step.completeSheet.sampleBatch", "step.completeSheet.producedOn"));
        places.put(
                "product.standard", List.of("step.completeSheet.appliedStandard", "step.sealParcel.appliedStandard"));
        places.put("step.draftPublication.publishedSpec", List.of("product.spec"));
        places.put("step.draftPublication.publishedBatch", List.of("product.batch"));
        places.put("step.recordNoSample.noSamplePerson", List.of("step.showNotice.partyPerson"));
        places.put(
                "step.decideTermination.terminationReasons",
                List.of(
                        "step.performRetest.causeFacts",
                        "step.receiveRetestSample.causeFacts",
                        "step.receiveRetestSample.reserveDoubtFacts",
                        "step.confirmRetestSample.causeFacts",
                        "step.confirmRetestSample.reserveDoubtFacts"));
        return places;
    }

    /** Fills what is blank, in the order in which one place may take from another. */
    public static void fill(Facts facts) {
        PLACES.forEach((blank, places) -> {
            if (isBlank(facts.at(blank))) {
                places.stream()
                        .map(facts::at)
                        .filter(value -> !isBlank(value))
                        .findFirst()
                        .ifPresent(value -> put(facts, blank, value));
            }
        });
    }

    private static void put(Facts facts, String path, Object value) {
        var end = path.lastIndexOf('.');
        if (facts.at(path.substring(0, end)) instanceof Facts group) {
            group.put(path.substring(end + 1), value);
        }
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }
}
