package spotcheck.planning.line;

import java.util.Arrays;

/** Where the money of a line comes from. */
public enum BudgetSource {
    SAME_LEVEL("same-level", "同级财政监督抽查专项经费"),
    SUPERIOR("superior", "上级转移支付"),
    OTHER("other", "其他财政资金");

    private final String word;
    private final String label;

    BudgetSource(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    public static BudgetSource of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown: " + word));
    }
}
