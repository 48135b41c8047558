package spotcheck.draw.lot;

/**
 * One that may be drawn.
 *
 * @param key what names it for ever, such as a credit code or a person's id
 * @param stratum group that is drawn from by itself; empty where there is only one
 * @param weight how much likelier than one of weight 1, from 1 to a million
 */
public record PoolRow(String key, String stratum, int weight) {

    static final int HEAVIEST = 1_000_000;

    public PoolRow {
        CanonicalText.check("抽取对象编号", key);
        CanonicalText.checkOrEmpty("分层", stratum);
        if (weight < 1 || weight > HEAVIEST) {
            throw new BadPool("“%s”的权重为%d，应当在1至%d之间".formatted(key, weight, HEAVIEST));
        }
    }

    String line() {
        return "row\t" + key + "\t" + stratum + "\t" + weight;
    }
}
