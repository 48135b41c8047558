package spotcheck.replay.published;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import spotcheck.casefile.Channel;

/** Where a published sample was taken, from the words with which authorities say it. */
public final class ChannelWords {

    private static final Map<Channel, Pattern> WORDS = Map.of(
            Channel.ONLINE, Pattern.compile("电商|网络|网上|网店|网售|线上|平台|电子商务|直播"),
            Channel.PRODUCER, Pattern.compile("生产|成品库|工厂|厂家|^企业$"),
            Channel.SELLER, Pattern.compile("流通|销售|市场|商场|经销|经营|门店|实体|加油站|线下|超市|商店|批发|零售|专卖"));

    private ChannelWords() {}

    /** Without a word, or with two, the firms tell: who is not the maker sells the product. */
    public static Channel of(PublishedRow row) {
        if (isNamed(Channel.ONLINE, row)) {
            return Channel.ONLINE;
        }
        var produced = isNamed(Channel.PRODUCER, row);
        var sold = isNamed(Channel.SELLER, row);
        if (row.channel().isEmpty() || (produced && sold)) {
            return ofFirms(row);
        }
        if (!produced && !sold) {
            throw new CannotRun("不认识的抽样渠道“" + row.channel() + "”");
        }
        return produced ? Channel.PRODUCER : Channel.SELLER;
    }

    private static Channel ofFirms(PublishedRow row) {
        return row.sampledUnit().isEmpty() || row.sampledUnit().equals(row.producer())
                ? Channel.PRODUCER
                : Channel.SELLER;
    }

    private static boolean isNamed(Channel channel, PublishedRow row) {
        return Objects.requireNonNull(WORDS.get(channel)).matcher(row.channel()).find();
    }
}
