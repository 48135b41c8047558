package spotcheck.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.notification.NotificationForms.papersReceivedOn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.notification.NotificationForms;

/** The law changes while cases run: each case ends by the tables and diagrams with which it began. */
class LawChangeProcessTest extends StageTest {

    private static final String NAME = "LawChange";
    private static final String FIVE_DAYS = "(?s)(<rule id=\"statutoryPeriod_cq2023_\\d+\">(?:(?!</rule>).)*?"
            + "\"result-service\"(?:(?!</rule>).)*?)<text>5<";

    @Autowired
    private Deadlines deadlines;

    @AfterEach
    void theLawIsAsItWas() {
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    /** CQ23-46a gives five working days; the changed table seven. */
    @Test
    void aPeriodThatChangesAppliesToCasesThatBeginAfterwards() throws IOException {
        var running = told();
        deploy("statutory-period.dmn", periods().replaceFirst(FIVE_DAYS, "$1<text>7<"));
        var later = told();
        complete(running, "receiveResultPapers", papersReceivedOn(TODAY_TEXT));
        complete(later, "receiveResultPapers", papersReceivedOn(TODAY_TEXT));
        assertThat(serviceEnds(running)).isEqualTo("2026-03-09");
        assertThat(serviceEnds(later)).isEqualTo("2026-03-11");
    }

    @Test
    void aDiagramThatChangesGuidesCasesThatBeginAfterwards() throws IOException {
        var running = told();
        var diagram = Files.readString(Path.of("processes/result-notification.bpmn"));
        deploy("result-notification.bpmn", diagram.replace("签收检验材料", "核对检验材料"));
        assertThat(task(told(), "receiveResultPapers").getName()).isEqualTo("核对检验材料");
        assertThat(task(running, "receiveResultPapers").getName()).isEqualTo("签收检验材料");
    }

    /** The stage alone was deployed; the overview of new cases calls it nevertheless. */
    @Test
    void theOverviewOfNewCasesIsOfTheSameDeployment() throws IOException {
        var before = newest("spotCheck");
        deploy("result-notification.bpmn", Files.readString(Path.of("processes/result-notification.bpmn")) + "\n");
        assertThat(newest("spotCheck")).isNotEqualTo(before).isEqualTo(newest("resultNotification"));
    }

    /** A new question of a form is asked by a gateway once the form says so, and no program has to know of it. */
    @Test
    void aGatewayAsksWhatAFormDeclaresAsARoutingFact() throws IOException {
        var diagram = Files.readString(Path.of("processes/result-notification.bpmn"))
                .replace("${delivered}", "${serviceMethod == 'direct'}");
        var form = Files.readString(Path.of("forms/result-notification/register-service.form"));
        assertThatThrownBy(() -> deploy("result-notification.bpmn", diagram))
                .hasStackTraceContaining("条件所问的“serviceMethod”不是本流程中决策表的答案");
        var declared = form.replaceFirst(
                "(?s)(\"key\": \"serviceMethod\".*?\"properties\": \\{)", "$1 \"routing\": \"true\",");
        deploy(Map.of("result-notification.bpmn", diagram, "register-service.form", declared));
        var direct = told();
        var electronic = told();
        served(direct, NotificationForms.direct(TODAY_TEXT));
        served(electronic, NotificationForms.electronic());
        assertThat(openTasks(direct)).doesNotContain("orderPublication");
        assertThat(openTasks(electronic)).containsExactly("orderPublication");
    }

    private void served(CaseNumber number, Map<String, Object> service) {
        complete(number, "receiveResultPapers", papersReceivedOn(TODAY_TEXT));
        complete(number, "issueResultNotice", NotificationForms.NOTICE);
        complete(number, "registerService", service);
    }

    private static String periods() throws IOException {
        return Files.readString(Path.of("dmn/statutory-period.dmn"));
    }

    private CaseNumber told() {
        var number = aCase("cq-2023", "seller");
        start("resultNotification", number, Map.of("conclusion", "unqualified", "recipient", "sampled-party"));
        return number;
    }

    private String serviceEnds(CaseNumber number) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals("result-service"))
                .map(deadline -> deadline.rawDate().toString())
                .findFirst()
                .orElseThrow();
    }

    private String newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private void deploy(String file, String content) {
        deploy(Map.of(file, content));
    }

    private void deploy(Map<String, String> files) {
        identity.setAuthentication("owner", List.of("owner"));
        try {
            var deployment = repository.createDeployment().name(NAME);
            files.forEach(deployment::addString);
            deployment.deploy();
        } finally {
            identity.clearAuthentication();
        }
    }
}
