package spotcheck.planning.line;

import java.util.Arrays;

/** Who takes part in the checks of a line. */
public enum LineMode {
    OWN("own", "本级独立组织"),
    LINKED("linked", "省、市、县联动"),
    CHENGYU("chengyu", "成渝联动"),
    JOINT("joint", "部门联合");

    private final String word;
    private final String label;

    LineMode(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    public static LineMode of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown: " + word));
    }
}
