package spotcheck.replay;

import java.util.regex.Pattern;

/** Where the sample was taken, in the words of the start form. */
enum Channel {
    PRODUCER("producer", "生产|成品库|企业"),
    ONLINE("online", "电商|网络|网上|线上|平台|电子商务"),
    SELLER("seller", "流通|销售|市场|商场|经销|门店|实体");

    private final String code;
    private final Pattern words;

    Channel(String code, String words) {
        this.code = code;
        this.words = Pattern.compile(words);
    }

    /** Without a word, the firms tell: a product sampled at somebody else than its maker was sampled at a seller. */
    static Channel of(PublishedRow row) {
        if (row.channel().isEmpty()) {
            return row.sampledUnit().isEmpty() || row.sampledUnit().equals(row.producer()) ? PRODUCER : SELLER;
        }
        for (var channel : new Channel[] {ONLINE, PRODUCER, SELLER}) {
            if (channel.words.matcher(row.channel()).find()) {
                return channel;
            }
        }
        throw new CannotRun("不认识的抽样渠道“" + row.channel() + "”");
    }

    String code() {
        return code;
    }
}
