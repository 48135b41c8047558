package spotcheck.draw;

import java.util.Arrays;

/** Where a number comes from that nobody here can choose. */
public enum SeedKind {
    DICE("dice", "见证人掷骰"),
    PUBLIC_NUMBER("public-number", "事先指明的公开号码");

    private final String word;
    private final String label;

    SeedKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public static SeedKind of(String word) {
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
