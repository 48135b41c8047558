package spotcheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/**
 * What a person does in the task list, over HTTP with the login of that person, who holds one post while it lasts: the guards,
 * the authorizations and the table of rights all have their say.
 */
@TestComponent
public class FrontDoor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> enrolled = new HashSet<>();
    private final Map<Person, Integer> onDuty = new HashMap<>();
    private final IdentityServiceImpl identity;
    private final Environment server;

    FrontDoor(IdentityService identity, Environment server) {
        this.identity = (IdentityServiceImpl) identity;
        this.server = server;
    }

    /** Claims the task and submits its form. */
    public void submits(Person person, String task, Map<String, Object> form) {
        onDuty(person, () -> {
            send(person, "/engine-rest/task/" + task + "/claim", Map.of("userId", person.id()));
            return send(person, "/engine-rest/task/" + task + "/submit-form", Map.of("variables", typed(form)));
        });
    }

    /** {@return the number of the case that was opened} */
    public String opens(Person person, Map<String, Object> form) {
        var opened = onDuty(person, () -> send(person, "/api/cases", form));
        try {
            return JSON.readTree(opened).path("caseNumber").asText();
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(opened, unreadable);
        }
    }

    /** A file, as the browser keeps it. */
    public HttpResponse<byte[]> fetches(Person person, String path) {
        return asks(person, "GET", path, "", BodyHandlers.ofByteArray());
    }

    /** Starts a process from the task list, by its start form. */
    public void starts(Person person, String process, Map<String, Object> form) {
        onDuty(
                person,
                () -> send(
                        person,
                        "/engine-rest/process-definition/key/" + process + "/submit-form",
                        Map.of("variables", typed(form))));
    }

    /** Any request, with whatever the server answers. */
    public HttpResponse<String> asks(Person person, String method, String path, String body, String... headers) {
        return asks(person, method, path, body, BodyHandlers.ofString(), headers);
    }

    private <T> HttpResponse<T> asks(
            Person person, String method, String path, String body, BodyHandler<T> answer, String... headers) {
        comes(person);
        try {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + server.getProperty("local.server.port") + path))
                    .header("Authorization", login(person))
                    .header("Content-Type", "application/json")
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), answer);
        } catch (IOException broken) {
            throw new AssertionError(path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, stopped);
        } finally {
            goes(person);
        }
    }

    /** The post is taken away again, so that no other story meets somebody who holds it. */
    private String onDuty(Person person, Supplier<String> act) {
        comes(person);
        try {
            return act.get();
        } finally {
            goes(person);
        }
    }

    private synchronized void comes(Person person) {
        enrol(person);
        if (identity.createGroupQuery()
                        .groupId(person.post())
                        .groupMember(person.id())
                        .count()
                == 0) {
            identity.createMembership(person.id(), person.post());
            onDuty.put(person, 0);
        }
        onDuty.computeIfPresent(person, (one, acts) -> acts + 1);
    }

    private synchronized void goes(Person person) {
        onDuty.computeIfPresent(person, (one, acts) -> acts - 1);
        if (onDuty.remove(person, 0)) {
            identity.deleteMembership(person.id(), person.post());
        }
    }

    private void enrol(Person person) {
        var known = identity.createUserQuery().userId(person.id()).singleResult();
        if (enrolled.add(person.id()) || known == null) {
            var user = known == null ? identity.newUser(person.id()) : known;
            user.setPassword(person.id());
            identity.saveUser(user, true);
        }
    }

    private String send(Person person, String path, Map<String, Object> body) {
        try {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + server.getProperty("local.server.port") + path))
                    .header("Authorization", login(person))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new TurnedAway(person, answer.statusCode(), answer.body());
            }
            return answer.body();
        } catch (IOException broken) {
            throw new AssertionError(path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, stopped);
        }
    }

    private static String login(Person person) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((person.id() + ":" + person.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** As the task list sends answers: several of one field as JSON. */
    private static Map<String, Object> typed(Map<String, Object> form) {
        var variables = new HashMap<String, Object>();
        form.forEach((key, answer) -> variables.put(key, typed(answer)));
        return variables;
    }

    private static Map<String, Object> typed(Object answer) {
        try {
            return answer instanceof Collection<?> || answer instanceof Map<?, ?>
                    ? Map.of("value", JSON.writeValueAsString(answer), "type", "Json")
                    : Map.of("value", answer);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(answer.toString(), unwritable);
        }
    }

    /** The answer that is not what the person wanted. */
    public static final class TurnedAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TurnedAway(Person person, int status, String body) {
            super(person + ": " + status + " " + body);
        }
    }
}
