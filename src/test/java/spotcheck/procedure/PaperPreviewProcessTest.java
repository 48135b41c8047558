package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.notification.NotificationForms.NOTICE;
import static spotcheck.sampling.SamplingForms.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import spotcheck.Person;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.inspection.InspectionForms;
import spotcheck.notification.NotificationForms;

/** Before a step is done its person sees the papers that it will issue, and nothing of that is kept. */
@TestPropertySource(properties = "spotcheck.paper.printer=pdf")
class PaperPreviewProcessTest extends Procedure {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTICE_TASK = "issueResultNotice";

    @Autowired
    private PaperFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsSeenIsWhatIsIssuedAndSeeingLeavesNoTrace() throws IOException {
        failedInChongqing();
        var before = entries.of(number).size();
        var first = JSON.readTree(preview(task(number, NOTICE_TASK), NOTICE).body());
        assertThat(first).isNotEmpty();
        assertThat(first.get(0).path("title").asText()).isEqualTo("产品质量监督抽查结果通知书");
        assertThat(text(first.get(0)))
                .contains("预览", "〔2026〕（待编）号", "检2026-001", "15日内")
                .doesNotContain("现场交付");
        assertThat(first.get(0).path("pages").get(0).binaryValue()).startsWith(0x89, 'P', 'N', 'G');
        Files.createDirectories(Path.of("target/papers"));
        Files.write(
                Path.of("target/papers/preview.png"),
                first.get(0).path("pages").get(0).binaryValue());

        var changed = with(NOTICE, "noticeRemark", "现场交付");
        var second = JSON.readTree(preview(task(number, NOTICE_TASK), changed).body());
        assertThat(text(second.get(0))).contains("现场交付");
        assertThat(entries.of(number)).hasSize(before);
        assertThat(paperKinds()).doesNotContain("result-notice");

        does(PARTY, NOTICE_TASK, changed);
        var issued = papers.of(number).stream()
                .filter(paper -> paper.kind().equals("result-notice"))
                .reduce((one, last) -> last)
                .orElseThrow();
        assertThat(withoutMarks(text(files.of(issued.id()).orElseThrow().content()), issued))
                .isEqualTo(text(second.get(0)).replace("预览", "").replace("（待编）", ""));
    }

    /** Numbers have no gaps: whoever only looks takes none. */
    @Test
    void noNumberIsUsed() {
        failedInChongqing();
        var before = lastNumber();
        preview(task(number, NOTICE_TASK), NOTICE);
        preview(task(number, NOTICE_TASK), NOTICE);
        assertThat(lastNumber()).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsShown() {
        failedInChongqing();
        var answer = preview(task(number, NOTICE_TASK), Map.of("noticeRemark", "无"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("受理异议的联系人与电话");
    }

    @Test
    void onlyWhoMayDoTheStepSeesItsPapers() {
        failedInChongqing();
        var task = task(number, NOTICE_TASK);
        assertThat(preview(task, NOTICE, Person.at("handler", "500105")).statusCode())
                .isEqualTo(404);
        assertThat(preview(task, NOTICE, new Person("auditor", "auditor")).statusCode())
                .isEqualTo(403);
        tasks.setAssignee(task.getId(), "somebody-else");
        assertThat(preview(task, NOTICE).body()).contains("已由“somebody-else”领取");
    }

    @Test
    void aStepWithoutAPaperShowsNone() {
        opened(CHONGQING, "producer");
        visited();
        var answer = preview(task(number, "recordFindings"), Map.of("nothingSeen", true));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[]");
    }

    /** NMG-35b: the laboratory that rejects a blind sample learns nothing from the letter that it is about to write. */
    @Test
    void aBlindSampleStaysBlindInThePreview() throws IOException {
        number = new CaseNumber(door.opens(
                new Person("nm-organizer", "organizer-150100"),
                with(opening(INNER_MONGOLIA, "seller"), "blindSample", true)));
        sampled();
        var task = task(number, "receiveSample");
        var form = with(InspectionForms.rejected(), "evidence", InspectionForms.NMG_RECEIPT);
        var seen = JSON.readTree(preview(task, form).body());
        assertThat(seen.toString()).contains("样品拒收情况说明").doesNotContain("某五金经营部", "某线缆厂");
        assertThat(text(seen.get(0))).contains("铜芯电缆").doesNotContain("某五金经营部", "某线缆厂");
    }

    private void failedInChongqing() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        if (taskOf(PARTY, "receiveResultPapers") != null) {
            does(PARTY, "receiveResultPapers", NotificationForms.papersReceivedOn(TODAY.toString()));
        }
    }

    private int lastNumber() {
        return jdbc.sql("select coalesce(sum(last_number), 0) from running_number where series = 'result-notice'")
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> preview(Task task, Map<String, Object> form) {
        return preview(task, form, whoActs(task));
    }

    private HttpResponse<String> preview(Task task, Map<String, Object> form, Person person) {
        try {
            return door.asks(
                    person,
                    "POST",
                    "/api/tasks/" + task.getId() + "/papers/preview",
                    JSON.writeValueAsString(form),
                    "Accept",
                    "application/json");
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private static String withoutMarks(String text, Paper paper) {
        return text.replaceAll("文书编码[A-Z0-9]{12}扫码或者打开.*?核对真伪", "文书编码")
                .replace(paper.number().replaceAll("\\s", ""), paper.number().replaceAll("\\d+号$", "号"));
    }

    private static String text(JsonNode proof) throws IOException {
        return text(proof.path("pdf").binaryValue());
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}
