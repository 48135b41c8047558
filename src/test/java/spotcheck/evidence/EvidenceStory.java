package spotcheck.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.paper.PaperService;
import spotcheck.sampling.SamplingPapers;
import spotcheck.training.DemoTest;

/** What stories about files share: a case of Chongqing, its sealing of samples, and a sampler with a camera. */
abstract class EvidenceStory extends DemoTest {

    static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() & 0xffffff));

    @LocalServerPort
    int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Cases cases;

    @Autowired
    private SamplingPapers papers;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    EvidenceSettings settings;

    @Autowired
    private Clock time;

    @SuppressWarnings("NullAway.Init") // made before each test
    String number;

    @SuppressWarnings("NullAway.Init") // made before each test
    String task;

    @SuppressWarnings("NullAway.Init") // made before each test
    EvidenceClient sampler;

    @BeforeEach
    void theSamplersStandBeforeTheSealedSamples() throws Exception {
        sampler = new EvidenceClient(port, "cq-sampler1");
        number = aCase();
        task = aTask(number);
    }

    String aCase() throws Exception {
        var opened = new EvidenceClient(port, "cq-organizer")
                .post(
                        "/api/cases",
                        Map.of(
                                "place", "producer",
                                "purpose", "emergency",
                                "purposeGround", "市应急办〔2026〕3号",
                                "purposeApprover", "重庆负责人",
                                "partyName", "某线缆厂" + NUMBER.incrementAndGet(),
                                "partyRegion", "500103",
                                "productName", "铜芯电缆"));
        return EvidenceClient.json(opened).path("caseNumber").asText();
    }

    /** The sealing, as if all before it had been done: the notice was shown. */
    String aTask(String caseNumber) {
        var spotCase = cases.get(new CaseNumber(caseNumber));
        transactions.executeWithoutResult(within -> {
            papers.prepare(spotCase);
            papers.serveNotice(spotCase, new PaperService("现场出示", today(), "在场人员李某"));
        });
        aTask(caseNumber, "userTask_sealSamples");
        return sealing(caseNumber);
    }

    String aTask(String caseNumber, String element) {
        var instance = runtime.createProcessInstanceByKey("sampling")
                .businessKey(caseNumber)
                .setVariables(Variables.putValue("regime", "cq-2023")
                        .putValue("channel", "producer")
                        .putValue("samplePrice", "ex-factory-price"))
                .startBeforeActivity(element)
                .execute();
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    /** Today in this world: another story of it may have moved its clock. */
    LocalDate today() {
        return ChinaTime.today(time);
    }

    String sealing(String caseNumber) {
        return taskOf(caseNumber, "userTask_sealSamples");
    }

    String taskOf(String caseNumber, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(element)
                .singleResult()
                .getId();
    }

    List<String> titles() throws Exception {
        return new EvidenceClient(port, "cq-organizer")
                .json("/api/cases/" + number)
                .findValuesAsText("title");
    }
}
