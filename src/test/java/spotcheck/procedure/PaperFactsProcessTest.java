package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.objection.ObjectionForms.filing;
import static spotcheck.sampling.SamplingForms.with;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import spotcheck.Person;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PaperState;
import spotcheck.casefile.paper.PaperStore;
import spotcheck.casefile.paper.PrintedPaper;
import spotcheck.sampling.SamplingForms;

/** A paper says what the case knows, wherever in the case it was said, and tells for ever whether it holds. */
class PaperFactsProcessTest extends Procedure {

    @Autowired
    private PaperFiles files;

    @Autowired
    private JdbcClient jdbc;

    /** The room of papers keeps it to itself. */
    @Autowired
    @Qualifier("keptPapers")
    private Object kept;

    /** An objection that came in time and is found only at 核对 is one like any other. */
    @Test
    void anObjectionThatIsFoundAtTheCheckStandsInThePaperOfTheRetest() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        told(PARTY);
        var lastDay = deadlines.open(number, "objection", PARTY).orElseThrow().dueDate();
        dayComes(number, lastDay.plusDays(1));
        var posted = with(
                filing("inspection-conclusion", lastDay.toString(), TODAY.toString()),
                "disputedItems",
                List.of(ITEM),
                "objectionFound",
                "in-time");
        does(PARTY, "confirmObjectionPeriodOver", posted);
        does(PARTY, "studyObjection", Map.of("bodyOpinion", "记录完整", "refusalGroundsSeen", List.of()));
        does(PARTY, "decideRetest", Map.of("retestDecision", "retest", "decisionReasons", "有必要且具备条件"));
        assertThat(page("retest-notice")).contains(ITEM);
        noPaperLeftBlankWhatTheCaseKnew();
    }

    @Test
    void whatNobodyKnewAtTheOpeningIsTakenFromTheSamplingSheet() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        told(PARTY);
        assertThat(page("result-notice"))
                .contains(
                        String.valueOf(SamplingForms.sheet().get("sampleSpec")),
                        String.valueOf(SamplingForms.sheet().get("sampleTrademark")));
        noPaperLeftBlankWhatTheCaseKnew();
    }

    /** CQ23-64d: the order stays what it was, and says wherever it is shown that it holds no longer, and by which paper. */
    @Test
    void aPaperThatIsTakenBackNamesTheOneThatTakesItBack() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        var issued = files.of(paper("rectification-order").id()).orElseThrow().sha256();
        retestGranted(PARTY);
        retested("conforms");
        var order = paper("rectification-order");
        var letter = paper("order-withdrawal").number();
        assertThat(order.state()).isEqualTo(new PaperState.Withdrawn(letter));
        assertThat(files.of(order.id()).orElseThrow().sha256()).isEqualTo(issued);
        var code = files.of(order.id()).orElseThrow().verifyCode();
        assertThat(door.asks(whoReads(), "GET", "/api/verify/" + code, "").body())
                .contains("\"state\":\"withdrawn\"", letter);
        assertThat(door.asks(whoReads(), "GET", "/verify/" + code, "").body()).contains("已撤回，见" + letter);
        assertThat(door.asks(whoReads(), "GET", "/api/cases/" + number + "/papers", "")
                        .body())
                .contains("\"state\":\"withdrawn\"", "已撤回，见" + letter);
        assertThat(door.asks(whoReads(), "GET", "/cases/" + number, "").body()).contains("（已撤回，见" + letter + "）");
        assertThat(page("order-withdrawal")).doesNotContain("预览");
    }

    /** A paper that lacks what it must state is not made: the step waits, and says what is missing. */
    @Test
    void aFactThatIsMissingStopsTheStepWithItsName() {
        opened(CHONGQING, "producer");
        jdbc.sql("update product set name = ' ' where id = (select product from spot_case where number = ?)")
                .param(number.value())
                .update();
        isRefused(number, "assignSamplers", SamplingForms.team("cq"), "不能制发《产品质量监督抽查通知书》，案卷中缺少：产品名称");
        assertThat(papers.of(number)).isEmpty();
    }

    /** A full disk: the person is told, nothing is half done, and the number is given to the next. */
    @Test
    void aStoreThatTakesNothingStopsTheStepAndLeavesNoGap() {
        opened(CHONGQING, "producer");
        var sound = Objects.requireNonNull(ReflectionTestUtils.getField(kept, "store"));
        ReflectionTestUtils.setField(kept, "store", new FullStore());
        try {
            isRefused(number, "assignSamplers", SamplingForms.team("cq"), "存放文书的存储写不进去", "本次未作任何改动");
        } finally {
            ReflectionTestUtils.setField(kept, "store", sound);
        }
        assertThat(papers.of(number)).isEmpty();
        var before = lastNumber();
        does("assignSamplers", SamplingForms.team("cq"));
        assertThat(paper("spot-check-notice").number()).isEqualTo(numbered(before + 1));
    }

    /** Whoever issues at the same moment waits for the other's number, and nobody gets one twice. */
    @Test
    void manyWhoIssueAtOnceGetNumbersWithoutGapOrDouble() throws Exception {
        var tasks = new ArrayList<Task>();
        for (var one = 0; one < 4; one++) {
            opened(CHONGQING, "producer");
            tasks.add(Objects.requireNonNull(task(number, "assignSamplers")));
        }
        var before = lastNumber();
        var people = Executors.newFixedThreadPool(tasks.size());
        var all = new ArrayList<Future<?>>();
        for (var task : tasks) {
            var who = whoActs(task);
            all.add(people.submit(() -> door.submits(who, task.getId(), SamplingForms.team("cq"))));
        }
        for (var one : all) {
            one.get();
        }
        people.shutdown();
        assertThat(jdbc.sql("select number from paper where kind = 'spot-check-notice' and issuer = '500000'"
                                + " order by id desc fetch first 4 rows only")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        numbered(before + 1), numbered(before + 2), numbered(before + 3), numbered(before + 4));
    }

    private static String numbered(int running) {
        return "产品质量监督抽查通知书〔2026〕" + running + "号";
    }

    private int lastNumber() {
        return jdbc.sql("select coalesce(sum(last_number), 0) from running_number where series = 'spot-check-notice'"
                        + " and authority = '500000' and number_year = 2026")
                .query(Integer.class)
                .single();
    }

    /** As a disk is that has no room left. */
    private static final class FullStore implements PaperStore {

        @Override
        public void put(PrintedPaper printed) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public Optional<byte[]> find(String sha256) {
            return Optional.empty();
        }

        @Override
        public void remove(String sha256) {
            assertThat(sha256).hasSize(64);
        }
    }

    /** Service is of the file: how, when, and by its fingerprint. */
    @Test
    void aServiceNamesTheFileThatWasServed() {
        opened(CHONGQING, "producer");
        visited();
        var notice = files.of(paper("spot-check-notice").id()).orElseThrow();
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("paperServed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .contains(
                                notice.sha256(),
                                paper("spot-check-notice").number(),
                                today().toString(),
                                "送达凭证",
                                "在场人员"));
    }

    /** An order is served with its proof, whatever the way (CQ23-70a). */
    @Test
    void anOrderIsServedWithItsProof() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.title().equals("送达《产品质量监督抽查责令整改通知书》"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .contains(
                                files.of(paper("rectification-order").id())
                                        .orElseThrow()
                                        .sha256(),
                                "厂长王某签收"));
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.title().startsWith("送达《产品质量监督抽查结果通知书"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("直接送达", "签收"));
    }

    /** 已出示 is said of one file, and the entry says of which. */
    @Test
    void whoTicksThatAPaperWasShownNamesIt() {
        opened(CHONGQING, "producer");
        visited();
        var shown = entries.of(number).stream()
                .filter(entry -> entry.kind().equals("showNotice"))
                .findFirst()
                .orElseThrow()
                .details();
        for (var kind : List.of("spot-check-notice", "delegation-letter")) {
            assertThat(shown)
                    .contains(
                            paper(kind).number(),
                            files.of(paper(kind).id()).orElseThrow().sha256());
        }
    }

    private Person whoReads() {
        return Person.of(cases.get(number), "organizer");
    }

    private Paper paper(String kind) {
        return papers.of(number).stream()
                .filter(one -> one.kind().equals(kind))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private String page(String kind) {
        return new String(files.of(paper(kind).id()).orElseThrow().content(), StandardCharsets.UTF_8);
    }
}
