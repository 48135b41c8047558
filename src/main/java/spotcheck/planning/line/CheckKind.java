package spotcheck.planning.line;

import java.util.Arrays;

/** Why a check is made: by the plan, on an occasion, after failures, or to observe a risk without consequences. */
public enum CheckKind {
    DAILY("daily", "日常监督抽查"),
    SPECIAL("special", "专项监督抽查"),
    FOLLOW_UP("follow-up", "跟踪监督抽查"),
    RISK("risk", "风险监测");

    private final String word;
    private final String label;

    CheckKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    public static CheckKind of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown: " + word));
    }
}
