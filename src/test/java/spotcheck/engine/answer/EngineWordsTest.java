package spotcheck.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine's own words, as its interface sends them with a 500, and what people are told instead. */
class EngineWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        TaskAlreadyClaimedException Task '17' is already claimed by someone else. | 409 | 已由他人领取
        NullValueException no resource found with id 'none': resource is null      | 404 | 没有所要的内容
        RestException execution none doesn't exist: execution is null             | 404 | 没有所要的内容
        NullPointerException Cannot invoke spotcheck.custody.Sample.id()            | 500 | 系统出错
        OptimisticLockingException Entity was updated by another transaction concurrently | 409 | 正由他人办理
        """)
    void areToldInChineseAsTheMistakeThatTheyAre(String words, int status, String told) {
        var instead = EngineWords.instead(500, words);
        assertThat(instead.status()).isEqualTo(status);
        assertThat(instead.message()).contains(told);
    }
}
