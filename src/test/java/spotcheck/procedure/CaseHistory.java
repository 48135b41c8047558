package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Person;
import spotcheck.StageTest;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.Papers;
import spotcheck.engine.diagram.EngineProcedure;
import spotcheck.papers.Blanks;

/** One case from its opening to its end, told through the overview process in the words of the authorities. */
abstract class CaseHistory extends StageTest {

    static final String CHONGQING = "cq-2023";
    static final String INNER_MONGOLIA = "nmg-trial";
    /** The trial measures of Chongqing, and these with the notice of July 2021. */
    static final String CHONGQING_TRIAL = "cq-2020";

    static final String CHONGQING_NOTICE = "cq-2021";
    static final String SHANXI = "sx-2023";
    /** The national order alone: Shanxi before its guidance. */
    static final String NATIONAL = "national-2020";

    private static final Region IN_CHONGQING = new Region("cq", "500000", "500103");
    private static final Region IN_INNER_MONGOLIA = new Region("nm", "150100", "150102");
    private static final Region IN_SHANXI = new Region("sx", "140500", "140502");
    private static final Map<String, Region> REGIONS = Map.of(
            CHONGQING, IN_CHONGQING,
            CHONGQING_TRIAL, IN_CHONGQING,
            CHONGQING_NOTICE, IN_CHONGQING,
            INNER_MONGOLIA, IN_INNER_MONGOLIA,
            SHANXI, IN_SHANXI,
            NATIONAL, IN_SHANXI);
    /** A day on which a regime of the past governed; the others govern today. */
    private static final Map<String, String> OPENED_ON =
            Map.of(CHONGQING_TRIAL, "2021-07-25", CHONGQING_NOTICE, "2021-07-26", NATIONAL, "2023-08-03");

    static final String PARTY = "sampled-party";
    static final String PRODUCER = "labelled-producer";
    /** Every story has a party of its own, for an earlier check of the same party may forbid another. */
    private static final AtomicInteger OPENED = new AtomicInteger();

    static final String PLATFORM = "platform-operator";

    @Autowired
    protected EngineProcedure procedure;

    @Autowired
    protected Deadlines deadlines;

    @Autowired
    protected Papers papers;

    @Autowired
    protected Chain chain;

    @Autowired
    private PaperFiles paperFiles;

    protected CaseNumber number = new CaseNumber("000000-2026-00000");

    void opened(String regime, String place) {
        var answers = opening(regime, place);
        var organizer = "organizer-" + answers.get("organizer");
        number = new CaseNumber(door.opens(
                new Person(REGIONS.getOrDefault(regime, IN_INNER_MONGOLIA).prefix + "-organizer", organizer), answers));
        assertThat(cases.get(number).regime().code()).isEqualTo(regime);
    }

    static Map<String, Object> opening(String regime, String place) {
        var region = REGIONS.getOrDefault(regime, IN_INNER_MONGOLIA);
        var answers = new HashMap<String, Object>(Map.of(
                "organizer",
                region.organizer,
                "place",
                place,
                "purpose",
                "ordinary",
                "partyName",
                "某五金经营部" + OPENED.incrementAndGet(),
                "partyRegion",
                region.county,
                "productName",
                "铜芯电缆"));
        if (OPENED_ON.containsKey(regime)) {
            answers.put("openedOn", OPENED_ON.get(regime));
        }
        if (!place.equals("producer")) {
            answers.put("producerName", "某线缆厂" + OPENED.get());
        }
        if (place.equals("online")) {
            answers.put("platformName", "某平台公司");
        }
        return answers;
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }

    void daysPass(int days) {
        dayComes(number, today().plusDays(days));
    }

    String regime() {
        return cases.get(number).regime().code();
    }

    boolean inChongqing() {
        return here().equals(IN_CHONGQING);
    }

    String region() {
        return here().prefix;
    }

    private Region here() {
        return REGIONS.getOrDefault(regime(), IN_INNER_MONGOLIA);
    }

    /** Completes the one open task with this id; the form's second of March becomes the day on which it is done. */
    void does(String task, Map<String, Object> form) {
        complete(number, task, doneToday(form));
    }

    /** Completes the task in the proceedings of one recipient of the result. */
    void does(String recipient, String id, Map<String, Object> form) {
        var task = taskOf(recipient, id);
        assertThat(task)
                .as("%s of %s among %s", id, recipient, openTasks(number))
                .isNotNull();
        complete(task, doneToday(form));
    }

    @Override
    protected void complete(Task task, Map<String, Object> form) {
        throughTheFrontDoor(task, form);
    }

    Task taskOf(String recipient, String id) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_" + id)
                .processVariableValueEquals("recipient", recipient)
                .singleResult();
    }

    Map<String, Object> doneToday(Map<String, Object> form) {
        return form.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> doneToday(each.getValue())));
    }

    private Object doneToday(Object answer) {
        return answer.equals(TODAY.toString()) ? today().toString() : answer;
    }

    /** The end of the story: the case has this outcome, and nothing on which it waits is left open anywhere. */
    void isClosedAs(String outcome) {
        assertThat(openTasks(number)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKeyNotIn("followUpMeasure")
                        .count())
                .isZero();
        assertThat(cases.get(number).isClosed()).isTrue();
        assertThat(cases.get(number).outcome()).isEqualTo(outcome);
        assertThat(deadlines.of(number))
                .filteredOn(deadline -> deadline instanceof CaseDeadline.Open
                        && !deadline.kind().outlivesCase())
                .extracting(CaseDeadline::period)
                .isEmpty();
        assertThat(entries.of(number)).last().satisfies(entry -> assertThat(entry.kind())
                .isEqualTo("case.closed"));
        isAsItsEntriesSay();
        noPaperLeftBlankWhatTheCaseKnew();
    }

    /** What an entry had said before a paper was made does not stand in it as ／; of papers that were kept as pages. */
    void noPaperLeftBlankWhatTheCaseKnew() {
        var all = entries.of(number);
        for (var paper : papers.of(number)) {
            var file = paperFiles.of(paper.id()).orElseThrow();
            var page = new String(file.content(), StandardCharsets.UTF_8);
            var before = all.stream()
                    .takeWhile(entry -> !entry.details().contains(file.sha256()))
                    .toList();
            assertThat(page.startsWith("%PDF") ? List.of() : Blanks.in(paper.kind(), page, before))
                    .as(paper.number())
                    .isEmpty();
        }
    }

    /** No act left a row of the case without an entry that tells of it. */
    void isAsItsEntriesSay() {
        var check = chain.check(number);
        assertThat(check.intact()).as(check.message()).isTrue();
    }

    /** What became of a period, in the order in which it was started. */
    List<String> statuses(String period) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .map(CaseDeadline::status)
                .toList();
    }

    List<String> paperKinds() {
        return papers.of(number).stream().map(Paper::kind).toList();
    }

    private record Region(String prefix, String organizer, String county) {}
}
