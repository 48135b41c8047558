package spotcheck.casefile;

import java.util.Arrays;
import java.util.Optional;

/** The files of an authority that are no cases: what is to be checked in a year, and how one check is made. */
public enum PlanningKind {
    ANNUAL_PLAN('J', "annualPlan", "年度监督抽查计划"),
    CAMPAIGN('F', "campaign", "监督抽查方案");

    private final char letter;
    private final String process;
    private final String label;

    PlanningKind(char letter, String process, String label) {
        this.letter = letter;
        this.process = process;
        this.label = label;
    }

    /** In the number of the file. */
    public char letter() {
        return letter;
    }

    /** Id of the diagram that it goes through; its series of running numbers has the same name. */
    public String process() {
        return process;
    }

    public String label() {
        return label;
    }

    public static Optional<PlanningKind> ofProcess(String process) {
        return Arrays.stream(values())
                .filter(kind -> kind.process.equals(process))
                .findFirst();
    }

    static Optional<PlanningKind> find(char letter) {
        return Arrays.stream(values()).filter(kind -> kind.letter == letter).findFirst();
    }
}
