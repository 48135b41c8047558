package spotcheck.publication;

import static spotcheck.publication.PublicationForms.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;

/** What stories of a publication do alike. */
abstract class PublicationStory extends StageTest {

    static final String TODAYS = TODAY.toString();
    static final Map<String, Object> PUBLICATION = Map.of("noticeKind", "publication");
    static final Map<String, Object> ANNOUNCEMENT = Map.of("noticeKind", "announcement");

    @Autowired
    Publications publications;

    @Autowired
    PublicationRows rows;

    @Override
    protected void complete(Task task, Map<String, Object> form) {
        throughTheFrontDoor(task, form);
    }

    CaseNumber failing(String regime, String channel) {
        var number = aCase(regime, channel);
        cases.conclude(number, Conclusion.UNQUALIFIED);
        return number;
    }

    void approved(CaseNumber number) {
        complete(number, "draftPublication", draft());
        complete(number, "approvePublication", Map.of("reviewAnswer", "approved"));
    }

    /** Logs a person in who plays every role of the case, so that only the person counts. */
    void as(String person, Runnable act) {
        var bodies = Map.of(
                        "nm", List.of("150100", "150102"),
                        "sx", List.of("140500", "140502"),
                        "cq", List.of("500000", "500103"))
                .getOrDefault(person.substring(0, 2), List.of());
        identity.setAuthentication(
                person,
                Stream.of("organizer", "leader", "handler")
                        .flatMap(role -> bodies.stream().map(body -> role + "-" + body))
                        .toList());
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        var other = new HashMap<>(form);
        other.put(field, value);
        return other;
    }
}
