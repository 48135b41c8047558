package spotcheck.workbench.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import spotcheck.workbench.Facets;

/** Facets as they stand in an address; what is left out asks nothing. */
record FacetParameters(
        @Nullable String stage,
        @Nullable String state,
        @Nullable String conclusion,
        @Nullable String product,
        @Nullable Boolean late,
        @Nullable Boolean suspended,
        @Nullable Boolean corrected) {

    Facets facets() {
        return new Facets(
                text(stage),
                text(state),
                text(conclusion),
                text(product),
                Boolean.TRUE.equals(late),
                Boolean.TRUE.equals(suspended),
                Boolean.TRUE.equals(corrected));
    }

    /** The whole question as it stands in an address. */
    String asked(String query) {
        var asked = UriComponentsBuilder.newInstance();
        add(asked, "query", query);
        add(asked, "stage", text(stage));
        add(asked, "state", text(state));
        add(asked, "conclusion", text(conclusion));
        add(asked, "product", text(product));
        add(asked, "late", Boolean.TRUE.equals(late) ? "true" : "");
        add(asked, "suspended", Boolean.TRUE.equals(suspended) ? "true" : "");
        add(asked, "corrected", Boolean.TRUE.equals(corrected) ? "true" : "");
        return Objects.requireNonNullElse(asked.encode().build().getQuery(), "");
    }

    private static void add(UriComponentsBuilder asked, String name, String value) {
        if (!value.isEmpty()) {
            asked.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "").strip();
    }
}
