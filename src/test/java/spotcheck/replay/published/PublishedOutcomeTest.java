package spotcheck.replay.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.casefile.Channel;

class PublishedOutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "监督抽查,合格,QUALIFIED",
        "监督抽查,未发现不合格,QUALIFIED",
        "监督抽查,不合格,UNQUALIFIED",
        "监督抽查,不合格（A类）,UNQUALIFIED",
        "监督抽查,所检项目未发现不合格,QUALIFIED",
        "监督抽查,无正当理由拒绝接受监督抽查,REFUSED",
        "监督抽查,拒检,REFUSED",
        "监督抽查,停产,UNABLE_TO_SAMPLE",
        "监督抽查,复查不合格,REINSPECTION_FAILED",
        "复查,不合格,REINSPECTION_FAILED",
        "整改复查,合格,REINSPECTION_PASSED",
    })
    void theWordsOfANoticeSayWhatCameOut(String kind, String result, PublishedOutcome outcome) throws IOException {
        assertThat(Published.of(row("check_kind,result", kind + "," + result)).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void wordsThatNobodyKnowsAreNotGuessed() {
        assertThatThrownBy(() -> Published.of(row("result", "部分合格")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("部分合格");
        assertThatThrownBy(() -> Published.of(row("row_id,result", "1,")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("没有填写检验结果");
    }

    @ParameterizedTest
    @CsvSource({
        "销售企业,SELLER",
        "流通企业,SELLER",
        "加油站,SELLER",
        "线下买样,SELLER",
        "企业,PRODUCER",
        "生产,PRODUCER",
        "生产企业,PRODUCER",
        "流通领域,SELLER",
        "电商平台,ONLINE",
        "网络销售,ONLINE"
    })
    void theChannelFollowsItsWord(String word, Channel channel) throws IOException {
        assertThat(ChannelWords.of(row("channel", word))).isEqualTo(channel);
    }

    @Test
    void withoutAChannelTheFirmsTellIt() throws IOException {
        assertThat(ChannelWords.of(row("sampled_unit,producer", "甲店,乙厂"))).isEqualTo(Channel.SELLER);
        assertThat(ChannelWords.of(row("sampled_unit,producer", "乙厂,乙厂"))).isEqualTo(Channel.PRODUCER);
        assertThat(ChannelWords.of(row("sampled_unit,producer", ",乙厂"))).isEqualTo(Channel.PRODUCER);
    }

    private static PublishedRow row(String columns, String cells) throws IOException {
        return RowFile.read(columns + "\n" + cells + "\n").get(0);
    }
}
