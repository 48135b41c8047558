package spotcheck.replay;

import java.util.List;
import java.util.regex.Pattern;
import spotcheck.casefile.Channel;

/** Where a published sample was taken, from the words with which authorities say it. */
final class ChannelWords {

    private static final List<ChannelWords> ALL = List.of(
            new ChannelWords(Channel.ONLINE, "电商|网络|网上|线上|平台|电子商务"),
            new ChannelWords(Channel.PRODUCER, "生产|成品库|企业"),
            new ChannelWords(Channel.SELLER, "流通|销售|市场|商场|经销|门店|实体"));

    private final Channel channel;
    private final Pattern words;

    private ChannelWords(Channel channel, String words) {
        this.channel = channel;
        this.words = Pattern.compile(words);
    }

    /** Without a word, the firms tell: a product sampled at somebody else than its maker was sampled at a seller. */
    static Channel of(PublishedRow row) {
        if (row.channel().isEmpty()) {
            return row.sampledUnit().isEmpty() || row.sampledUnit().equals(row.producer())
                    ? Channel.PRODUCER
                    : Channel.SELLER;
        }
        return ALL.stream()
                .filter(one -> one.words.matcher(row.channel()).find())
                .map(one -> one.channel)
                .findFirst()
                .orElseThrow(() -> new CannotRun("不认识的抽样渠道“" + row.channel() + "”"));
    }
}
