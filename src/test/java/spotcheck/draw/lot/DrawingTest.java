package spotcheck.draw.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a draw promises: each as likely as its weight, nobody twice, the order of entry without effect. */
class DrawingTest {

    private static final Seed SEED = new Seed("35162442153612451632");

    @Test
    void eachIsDrawnAsOftenAsItsWeightSays() {
        var pool = pool(2, 5, 3, 1, 1);
        var times = new HashMap<String, Integer>();
        int draws = 20_000;
        for (int i = 0; i < draws; i++) {
            Drawing.of(pool, new Seed("%020d".formatted(i)))
                    .drawn()
                    .forEach(drawn -> times.merge(drawn.key(), 1, Integer::sum));
        }
        assertThat(times.getOrDefault("firm-0", 0) / (double) draws).isEqualTo(1);
        assertThat(times.getOrDefault("firm-1", 0) / (double) draws).isBetween(0.59, 0.61);
        assertThat(times.getOrDefault("firm-2", 0) / (double) draws).isBetween(0.19, 0.21);
    }

    @Test
    void aShuffledStratumHasNoPlaceThatIsBetterThanAnother() {
        var pool = pool(1, 1, 1, 1, 1, 1, 1);
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < 12_000; i++) {
            first.merge(
                    Drawing.of(pool, new Seed("%020d".formatted(i)))
                            .drawn()
                            .get(0)
                            .key(),
                    1,
                    Integer::sum);
        }
        assertThat(first.values()).hasSize(6).allMatch(times -> times > 1850 && times < 2150);
    }

    @Property(tries = 200)
    void nobodyIsDrawnTwiceAndNobodyIsForgotten(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll @IntRange(min = 1, max = 30) int wanted) {
        int count = Math.min(wanted, weights.size());
        var drawing = Drawing.of(
                pool(count, weights.stream().mapToInt(weight -> weight).toArray()), SEED);
        assertThat(drawing.drawn()).hasSize(count);
        var keys = new ArrayList<>(drawing.drawn().stream().map(Drawn::key).toList());
        drawing.reserves().forEach(reserve -> keys.add(reserve.key()));
        assertThat(keys).hasSameSizeAs(weights).doesNotHaveDuplicates();
        var shares = drawing.drawn().stream()
                .mapToDouble(drawn -> drawn.chance().decimal().doubleValue());
        assertThat(shares).allMatch(share -> share > 0 && share <= 1);
    }

    @Property(tries = 100)
    void theOrderOfEntryHasNoEffect(@ForAll long order) {
        var rows = new ArrayList<>(pool(4, 3, 1, 4, 1, 5, 9, 2, 6).rows());
        var before = Drawing.of(new Pool("甲", List.of(new Quota("", 4)), List.of(), rows), SEED);
        Collections.shuffle(rows, new Random(order));
        assertThat(Drawing.of(new Pool("甲", List.of(new Quota("", 4)), List.of(), rows), SEED))
                .isEqualTo(before);
    }

    @Property
    void wordsStandInTheOrderOfTheirBytes(@ForAll String one, @ForAll String other) {
        assertThat(Integer.signum(CanonicalText.BY_BYTES.compare(valid(one), valid(other))))
                .isEqualTo(Integer.signum(
                        Arrays.compareUnsigned(CanonicalText.bytes(valid(one)), CanonicalText.bytes(valid(other)))));
    }

    @Test
    void aPoolThatCannotBeDrawnFromIsRefusedWithItsLine() {
        assertThatThrownBy(() -> pool(3, 1, 1)).hasMessage("“”只有2个对象，不足应当抽取的3个");
        assertThatThrownBy(() -> new PoolRow("a\tb", "", 1)).hasMessageContaining("控制字符");
        assertThatThrownBy(() -> new PoolRow("e\u0301", "", 1)).hasMessageContaining("NFC");
        assertThatThrownBy(() -> new PoolRow("a", "", 0)).hasMessageContaining("权重为0");
        var one = new PoolRow("a", "", 1);
        var quota = List.of(new Quota("", 1));
        assertThatThrownBy(() -> new Pool("甲", quota, List.of(), List.of(one, one)))
                .hasMessage("抽取名单中“a”出现两次");
        var out = List.of(new Exclusion("a", "CQ23-24e", "六个月内已抽查"));
        assertThatThrownBy(() -> new Pool("甲", quota, out, List.of(one))).hasMessage("“a”既在抽取名单又在排除名单");
        assertThatThrownBy(() -> new Pool("甲", quota, List.of(), List.of(one, new PoolRow("b", "区", 1))))
                .hasMessage("“b”所在分层“区”未规定抽取数量");
    }

    @Test
    void aSeedThatOneCouldGuessIsRefused() {
        assertThatThrownBy(() -> new Seed("1 2 3")).hasMessage("种子只有3位，不得少于20位");
        assertThatThrownBy(() -> new Seed("骰子")).hasMessageContaining("数字和英文字母");
        assertThat(new Seed("35162 44215-36124 51632").value()).isEqualTo("35162442153612451632");
    }

    /** As UTF-8 can hold it: half a pair becomes another character. */
    private static String valid(String text) {
        return new String(CanonicalText.bytes(text), StandardCharsets.UTF_8);
    }

    private static Pool pool(int count, int... weights) {
        var rows = IntStream.range(0, weights.length)
                .mapToObj(i -> new PoolRow("firm-" + i, "", weights[i]))
                .toList();
        return new Pool("甲", List.of(new Quota("", count)), List.of(), rows);
    }
}
