package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.notification.NotificationForms.NOTICE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import spotcheck.Person;
import spotcheck.casefile.paper.Paper;
import spotcheck.notification.NotificationForms;

/** A paper that somebody has in his hands is not made undone: it is withdrawn in writing, and the next one has its own number. */
class AmendedPapersProcessTest extends Procedure {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One step after the other is taken back; who has the paper is told that it no longer holds. */
    @Test
    void aPaperThatWasServedIsWithdrawnInWriting() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        told(PARTY);
        amends("登记送达情况（被抽样对象）");
        assertThat(paperKinds()).doesNotContain("paper-withdrawal");
        amends("制发结果通知（被抽样对象）");
        assertThat(states("result-notice")).containsExactly("withdrawn");
        assertThat(paper("paper-withdrawal").addressee())
                .isEqualTo(paper("result-notice").addressee());
        does(PARTY, "issueResultNotice", NOTICE);
        does(PARTY, "registerService", NotificationForms.direct(TODAY.toString()));
        assertThat(states("result-notice")).containsExactly("replaced", "in-force");
        objectionPeriodOver(PARTY);
        isAsItsEntriesSay();
    }

    private void amends(String step) {
        var handler = Person.of(cases.get(number), "handler");
        var path = "/api/cases/" + number + "/steps";
        var answer = door.asks(
                handler, "POST", path + "/" + id(handler, path, step) + "/amendment", "{\"reason\": \"录入时看错了一行\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private String id(Person person, String path, String name) {
        for (var step : read(door.asks(person, "GET", path, "").body())) {
            if (step.path("name").asText().equals(name)) {
                return step.path("id").asText();
            }
        }
        throw new AssertionError("No step " + name);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private Paper paper(String kind) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind().equals(kind))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private List<String> states(String kind) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind().equals(kind))
                .map(paper -> paper.state().word())
                .toList();
    }
}
