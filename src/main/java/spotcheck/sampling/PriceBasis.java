package spotcheck.sampling;

import java.util.Arrays;

/** What the price of a test sample rests on: the words of the table {@code samplePrice}. */
public enum PriceBasis {
    FREE("free", "无偿提供"),
    EX_FACTORY_PRICE("ex-factory-price", "出厂价"),
    COST_PRICE("cost-price", "成本价"),
    MARKED_PRICE("marked-price", "标价"),
    MARKED_OR_ACTUAL_PRICE("marked-or-actual-price", "标价或者实际销售价"),
    MARKET_PRICE("market-price", "同类产品的市场价格");

    private final String word;
    private final String title;

    PriceBasis(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /** @throws IllegalArgumentException if the table gave another word */
    public static PriceBasis of(String word) {
        return Arrays.stream(values())
                .filter(basis -> basis.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such price basis: " + word));
    }
}
