package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;
import spotcheck.casefile.chain.Entry;
import spotcheck.notification.NotificationForms;
import spotcheck.sampling.SamplingForms;

/** Who is told the result, and by whom: each has a task of its own at the authority that the article names. */
class RecipientsProcessTest extends WalkedCase {

    @ParameterizedTest
    @CsvSource({
        "cq-2020, seller, unqualified, labelled-producer, organizer, CQ20-49b",
        "cq-2020, producer, qualified, sampled-party, organizer, CQ20-50",
        "cq-2020, producer, unqualified, sampled-party, handler, CQ20-51a CQ20-51b",
        "cq-2020, online, unqualified, platform-operator, handler, CQ20-51c",
        "cq-2020, online, qualified, platform-operator, organizer, CQ20-62c",
        "cq-2020, online, unqualified, labelled-producer, handler, CQ20-51c",
        "cq-2021, seller, unqualified, labelled-producer, organizer, CQN-3-1c",
        "cq-2021, producer, unqualified, sampled-party, handler, CQN-3-1a",
        "cq-2023, producer, qualified, sampled-party, organizer, CQ23-53",
        "cq-2023, producer, unqualified, sampled-party, handler, CQ23-54a CQ23-54b",
        "cq-2023, seller, unqualified, labelled-producer, organizer, CQ23-54c",
        "cq-2023, online, unqualified, platform-operator, organizer, CQ23-54d",
        "cq-2023, online, unqualified, labelled-producer, organizer, CQ23-54e",
        "nmg-trial, producer, unqualified, sampled-party, organizer, NMG-41a",
        "nmg-trial, seller, qualified, labelled-producer, organizer, NMG-41c",
        "nmg-trial, online, qualified, platform-operator, organizer, NMG-41d",
        "nmg-trial, online, unqualified, labelled-producer, organizer, NMG-41d",
        "national-2020, seller, unqualified, labelled-producer, organizer, O18-35",
        "national-2020, online, unqualified, platform-operator, organizer, O18-35"
    })
    @Proves({
        "CQ20-49b",
        "CQ20-50",
        "CQ20-51a",
        "CQ20-51b",
        "CQ20-51c",
        "CQN-3-1c",
        "CQ23-53",
        "CQ23-54b",
        "CQ23-54c",
        "CQ23-54d",
        "CQ23-54e",
        "NMG-41a",
        "NMG-41c",
        "NMG-41d",
        "O18-35"
    })
    void whoMustBeToldIsToldInWritingWithItsRights(
            String regime, String place, String conclusion, String recipient, String sender, String rules) {
        opened(regime, place);
        if (conclusion.equals("unqualified")) {
            fails("none");
        }
        walksTo("acceptReport");
        goesOn("acceptReport");
        var first = first(recipient);
        assertThat(groups(first)).containsExactly(sender + "-" + body(sender));
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("decision.resultRecipients"))
                .extracting(Entry::legalBasis)
                .anySatisfy(basis -> assertThat(basis.split(" ")).contains(rules.split(" ")));
        if (first.getTaskDefinitionKey().endsWith("receiveResultPapers")) {
            does(recipient, "receiveResultPapers", NotificationForms.papersReceivedOn(TODAY_TEXT));
        }
        assertThatThrownBy(() -> does(
                        recipient,
                        "issueResultNotice",
                        SamplingForms.without(NotificationForms.NOTICE, "objectionContact")))
                .hasMessageContaining("「受理异议的联系人与电话」必须填写");
        does(recipient, "issueResultNotice", NotificationForms.NOTICE);
        assertThat(papers.of(number)).last().satisfies(paper -> assertThat(paper.issuer())
                .isEqualTo(body(sender)));
    }

    private Task first(String recipient) {
        var papers = taskOf(recipient, "receiveResultPapers");
        var task = papers == null ? taskOf(recipient, "issueResultNotice") : papers;
        return Objects.requireNonNull(task, () -> recipient + " among " + openTasks(number));
    }

    private String body(String sender) {
        var spotCase = cases.get(number);
        return sender.equals("organizer") ? spotCase.organizer() : spotCase.handler();
    }

    private List<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .filter(Objects::nonNull)
                .toList();
    }
}
