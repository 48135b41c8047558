package spotcheck.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.draw.lot.Exclusion;
import spotcheck.draw.lot.Quota;
import spotcheck.draw.proof.CertificateFile;
import spotcheck.draw.proof.Repeated;

/** A draw from its pool to its list: two persons freeze, two persons read the seed, and nothing can be arranged. */
class DrawsProcessTest extends DrawStory {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DrawVerification verification;

    @Test
    @Proves({"NMG-17b", "CQ23-3b"})
    void whoIsCheckedIsDrawnSoThatEverybodyCanRepeatIt() {
        var id = drawn(forFirms());
        var said = certificate(id);
        assertThat(said.pool().by()).containsExactly("重庆组织人员", "重庆负责人");
        assertThat(said.exclusions())
                .extracting(Exclusion::rule)
                .containsExactly("六个月内已经抽查（CQ23-24e O18-8）", "停业、转产或者注销");
        assertThat(said.drawn()).hasSize(2).allSatisfy(place -> assertThat(place.probability())
                .isEqualByComparingTo("0.3333333333"));
        assertThat(said.reserves()).hasSize(4);
        assertThat(said.seed()).satisfies(seed -> {
            assertThat(seed.value()).isEqualTo("35162442153612451632");
            assertThat(seed.enteredBy()).isEqualTo("重庆组织人员");
            assertThat(seed.confirmedBy()).isEqualTo("重庆负责人");
            assertThat(seed.namedAt()).isBeforeOrEqualTo(said.pool().frozenAt());
        });
        var file = CertificateFile.read(CertificateFile.write(said));
        assertThat(Repeated.of(file)).isEqualTo(new Repeated(Optional.empty(), List.of()));
    }

    @Test
    void onePersonAloneNeitherFreezesNorConfirms() {
        var id = collected(forFirms());
        organizer(() -> draws.propose(id, dice()));
        assertThatThrownBy(() -> organizer(() -> draws.freeze(id))).hasMessageContaining("请由另一人确认");
        leader(() -> draws.freeze(id));
        clock.travelTo(TODAY.plusDays(1));
        organizer(() -> draws.enterSeed(id, DICE));
        assertThatThrownBy(() -> organizer(() -> draws.confirmSeed(id, DICE))).hasMessageContaining("请由另一人确认");
        assertThat(draws.get(id)).isInstanceOf(Draw.Seeded.class);
    }

    @Test
    void theSeedCannotExistBeforeThePoolIsFrozen() {
        var id = collected(forFirms());
        var thrown = new SeedSource(SeedKind.DICE, "会议室，见证人张三", inMinutes(-1));
        assertThatThrownBy(() -> organizer(() -> draws.propose(id, thrown))).hasMessageContaining("名单冻结之后");
        organizer(() -> draws.propose(id, dice()));
        clock.travelTo(TODAY.plusDays(1));
        assertThatThrownBy(() -> leader(() -> draws.freeze(id))).hasMessageContaining("名单冻结之后");
    }

    @Test
    void theSeedIsNotReadBeforeItsMoment() {
        var id = frozen(forFirms());
        assertThatThrownBy(() -> organizer(() -> draws.enterSeed(id, DICE))).hasMessageContaining("现在还没有");
        clock.travelTo(TODAY.plusDays(1));
        assertThatThrownBy(() -> organizer(() -> draws.enterSeed(id, "123456"))).hasMessageContaining("不得少于20位");
    }

    @Test
    void twoDifferentNumbersDrawNothingAndBothStay() {
        var id = seeded(forFirms());
        leader(() ->
                assertThat(draws.confirmSeed(id, DICE.replace("1632", "1633"))).isFalse());
        assertThat(draws.get(id)).isInstanceOf(Draw.Frozen.class);
        assertThat(jdbc.sql("select details from draw_event where draw = ? and title = '种子不一致'")
                        .param(id.number())
                        .query(String.class)
                        .single())
                .isEqualTo("cq-organizer录入35162442153612451632，cq-leader录入35162442153612451633");
        organizer(() -> draws.enterSeed(id, DICE));
        leader(() -> assertThat(draws.confirmSeed(id, DICE)).isTrue());
    }

    @Test
    void aPoolThatWasChangedAfterTheFreezeIsFound() {
        var id = seeded(forFirms());
        jdbc.sql("update draw_row set weight = 999 where draw = ? and row_key = '91500000MA00000003'")
                .param(id.number())
                .update();
        assertThat(verification.differences()).anyMatch(one -> one.startsWith("抽取" + id + "：名单与冻结时不同"));
        assertThatThrownBy(() -> leader(() -> draws.confirmSeed(id, DICE))).hasMessageContaining("名单与冻结时不同");
        jdbc.sql("update draw_row set weight = 1 where draw = ?")
                .param(id.number())
                .update();
        leader(() -> draws.confirmSeed(id, DICE));
        assertThat(verification.differences()).noneMatch(one -> one.startsWith("抽取" + id + "："));
        jdbc.sql("update draw_place set row_key = 'X' where draw = ? and place = 1 and probability is not null")
                .param(id.number())
                .update();
        assertThat(verification.differences()).anyMatch(one -> one.startsWith("抽取" + id + "：抽中名单第1行不同"));
        jdbc.sql("delete from draw_row where draw = ?").param(id.number()).update();
        assertThat(verification.differences()).anyMatch(one -> one.startsWith("抽取" + id + "："));
        forget(id);
    }

    @Test
    void aPoolThatWasChangedBetweenTheTwoPersonsIsNotFrozen() {
        var id = collected(forFirms());
        organizer(() -> draws.propose(id, dice()));
        assertThatThrownBy(() -> organizer(() -> draws.fill(id, List.of(new Quota("", 1)), firms(3), List.of())))
                .hasMessageContaining("等待另一人确认冻结");
        jdbc.sql("delete from draw_row where draw = ? and row_key = '91500000MA00000003'")
                .param(id.number())
                .update();
        assertThatThrownBy(() -> leader(() -> draws.freeze(id))).hasMessageContaining("提出冻结之后被改动");
        leader(() -> draws.reopen(id, "名单有误"));
        assertThat(draws.get(id)).isInstanceOf(Draw.Collecting.class);
    }

    @Test
    void theSamePoolIsDrawnOnce() {
        var check = forFirms();
        var id = drawn(check);
        assertThatThrownBy(() -> begun(check)).hasMessageContaining("只能抽取一次");
        assertThatThrownBy(() -> leader(() -> draws.confirmSeed(id, DICE))).hasMessageContaining("已经抽取");
        organizer(() -> cancellations.ask(id, "名单漏了一个区"));
        assertThatThrownBy(() -> organizer(() -> cancellations.approve(id))).hasMessageContaining("请由另一人决定");
        leader(() -> cancellations.approve(id));
        clock.travelTo(TODAY.plusDays(2));
        var second = collected(check);
        assertThatThrownBy(() -> organizer(() -> draws.propose(second, dice())))
                .hasMessageContaining("这份名单已经在抽取" + id + "中用过种子");
        assertThat(draws.get(id)).isInstanceOfSatisfying(Draw.Cancelled.class, cancelled -> {
            assertThat(cancelled.before()).isInstanceOf(Draw.Drawn.class);
            assertThat(cancelled.cancellation().ground()).isEqualTo("名单漏了一个区");
        });
        assertThat(certificate(id).drawn()).hasSize(2);
    }

    @Test
    void twoWhoConfirmAtOnceDrawOnce() throws Exception {
        var id = seeded(forFirms());
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> confirm = () -> {
                identity.setAuthentication("cq-leader", List.of("leader-500000"));
                together.await();
                return draws.confirmSeed(id, DICE);
            };
            var both = List.of(pool.submit(confirm), pool.submit(confirm));
            assertThat(both.stream().filter(DrawsProcessTest::worked)).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(certificate(id).drawn()).hasSize(2);
    }

    private static boolean worked(Future<Boolean> act) {
        try {
            return act.get();
        } catch (Exception refused) {
            assertThat(refused).hasRootCauseInstanceOf(Refused.class).hasMessageContaining("已经抽取");
            return false;
        }
    }

    @Test
    @Proves({"NMG-16-1", "SX23-5-3"})
    void whoWasDrawnIsSecretUntilTheCheckIsOver() {
        var id = drawn(forFirms());
        assertThatThrownBy(() -> as("cq-handler", "handler-500103", () -> book.read(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as("cq-sampler1", "sampler-cq-body", () -> book.read(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as("nm-leader", "leader-150000", () -> book.read(id)))
                .isInstanceOf(Forbidden.class);
        assertThat(as("somebody", "auditor", () -> book.read(id))).isPresent();
        assertThat(book.open(id)).isEmpty();
        organizer(() -> draws.over(id));
        assertThat(book.open(id)).isPresent();
    }

    @Test
    void whoFallsOutIsFollowedByTheNextOfTheDraw() {
        var id = drawn(forFirms());
        var before = certificate(id);
        var out = before.drawn().get(0).key();
        var first = before.reserves().get(0).key();
        organizer(() -> assertThat(replacements.next(id, out, "停业")).isEqualTo(first));
        var second = before.reserves().get(1).key();
        var third = before.reserves().get(2).key();
        assertThatThrownBy(() -> organizer(() -> replacements.ask(id, first, second, "近")))
                .hasMessageContaining("就是下一个候补对象");
        organizer(() -> replacements.ask(id, first, third, "同一集团正在停产检修"));
        assertThat(replacements.drawn(id)).contains(first).doesNotContain(third);
        var asked = changes(id);
        assertThatThrownBy(() -> organizer(() -> replacements.decide(id, asked, true)))
                .hasMessageContaining("请由另一人决定");
        leader(() -> replacements.decide(id, asked, true));
        assertThat(replacements.drawn(id)).contains(third).doesNotContain(first, out);
        var repeated = Repeated.of(certificate(id));
        assertThat(repeated.difference()).isEmpty();
        assertThat(repeated.byHand()).singleElement().asString().contains("未按候补顺序", "同一集团正在停产检修");
    }

    private long changes(DrawId id) {
        return jdbc.sql("select max(id) from draw_change where draw = ?")
                .param(id.number())
                .query(Long.class)
                .single();
    }

    /** What was spoiled on purpose is no difference for the next story. */
    private void forget(DrawId id) {
        List.of("draw_event", "draw_place", "draw_exclusion", "draw_row", "draw_quota")
                .forEach(table -> jdbc.sql("delete from " + table + " where draw = ?")
                        .param(id.number())
                        .update());
        jdbc.sql("delete from draw where id = ?").param(id.number()).update();
    }
}
