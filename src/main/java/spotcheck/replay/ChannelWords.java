package spotcheck.replay;

import java.util.Map;
import java.util.regex.Pattern;
import spotcheck.casefile.Channel;

/** Where a published sample was taken, from the words with which authorities say it. */
final class ChannelWords {

    private static final Map<Channel, Pattern> WORDS = Map.of(
            Channel.ONLINE, Pattern.compile("电商|网络|网上|线上|平台|电子商务"),
            Channel.PRODUCER, Pattern.compile("生产|成品库|企业"),
            Channel.SELLER, Pattern.compile("流通|销售|市场|商场|经销|门店|实体"));

    private ChannelWords() {}

    /** Without a word, the firms tell: a product sampled at somebody else than its maker was sampled at a seller. */
    static Channel of(PublishedRow row) {
        if (row.channel().isEmpty()) {
            return row.sampledUnit().isEmpty() || row.sampledUnit().equals(row.producer())
                    ? Channel.PRODUCER
                    : Channel.SELLER;
        }
        for (var channel : new Channel[] {Channel.ONLINE, Channel.PRODUCER, Channel.SELLER}) {
            if (WORDS.get(channel).matcher(row.channel()).find()) {
                return channel;
            }
        }
        throw new CannotRun("不认识的抽样渠道“" + row.channel() + "”");
    }
}
