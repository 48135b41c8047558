package spotcheck.regulation.catalogue;

import java.util.Arrays;

/** How far a rule is carried out. */
public enum CoverageState {
    /** The system does not let the case go on against the rule, or does by itself what the rule demands. */
    ENFORCED("enforced", "由系统执行"),
    /** A person says in a form that it was done, or what was done; the case file keeps it with the rule. */
    RECORDED("recorded", "由人记录"),
    NOT_YET("not-yet", "尚未实现");

    private final String code;
    private final String label;

    CoverageState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
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
