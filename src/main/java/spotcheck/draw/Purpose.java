package spotcheck.draw;

import java.util.Arrays;

/** What is drawn. */
public enum Purpose {
    FIRMS("firms", "检查对象"),
    /** The list of a sampling body for some days; the teams of its cases follow from it. */
    SAMPLERS("samplers", "抽样人员名单"),
    /** The samplers of one case. */
    TEAM("team", "案件抽样人员"),
    LABORATORIES("laboratories", "检验机构"),
    EXPERTS("experts", "专家");

    private final String word;
    private final String label;

    Purpose(String word, String label) {
        this.word = word;
        this.label = label;
    }

    static Purpose of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
