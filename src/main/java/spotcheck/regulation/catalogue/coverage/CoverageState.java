package spotcheck.regulation.catalogue.coverage;

import java.util.Arrays;
import spotcheck.regulation.catalogue.CatalogueWords;

/** How far a rule is carried out; called in Chinese what {@link CatalogueWords} says. */
public enum CoverageState {
    /** The system does not let the case go on against the rule, or does by itself what the rule demands. */
    ENFORCED("enforced"),
    /** A person says in a form that it was done, or what was done; the case file keeps it with the rule. */
    RECORDED("recorded"),
    NOT_YET("not-yet");

    private final String code;

    CoverageState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isCarriedOut() {
        return this != NOT_YET;
    }

    public static CoverageState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a state: " + code));
    }
}
