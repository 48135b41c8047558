package spotcheck.engine.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before the engine's own interface: what failed is told in Chinese; the engine's words go to the log. */
class PlainAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PlainAnswers.class);
    private static final Pattern TASK = Pattern.compile("/task/([^/]+)/(complete|submit-form|resolve|claim)$");

    private final FinishedTasks tasks;
    private final ObjectMapper json;

    PlainAnswers(FinishedTasks tasks, ObjectMapper json) {
        this.tasks = tasks;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var failure = new HeldFailure(response);
        chain.doFilter(request, failure);
        var body = failure.body();
        if (body.isPresent()) {
            var told = plain(request, response, body.get());
            response.setContentLength(told.length);
            response.getOutputStream().write(told);
        }
    }

    private byte[] plain(HttpServletRequest request, HttpServletResponse response, byte[] body) {
        var said = read(body);
        if (said.isEmpty()) {
            return isEnglishText(response, body) ? instead(response) : body;
        }
        var ours = EngineWords.ours(said.get().path("message").asText());
        if (EngineWords.isPlain(ours)) {
            if (response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                response.setStatus(
                        HttpServletResponse.SC_BAD_REQUEST); // refused in our words is no error of the server
            }
            return said.get().put("message", ours).toString().getBytes(StandardCharsets.UTF_8);
        }
        var words = said.get().path("type").asText() + " "
                + said.get().path("message").asText();
        LOG.info("{} {} answered {}: {}", request.getMethod(), request.getRequestURI(), response.getStatus(), words);
        var instead = wasDone(request)
                ? new EngineWords(EngineWords.CONFLICT, EngineWords.TAKEN)
                : EngineWords.instead(response.getStatus(), words);
        response.setStatus(instead.status());
        said.get().put("message", instead.message());
        return said.get().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** So the engine's interface answers a body that is no JSON: in the words of the reader, with the place in them. */
    private static boolean isEnglishText(HttpServletResponse response, byte[] body) {
        return String.valueOf(response.getContentType()).startsWith(MediaType.TEXT_PLAIN_VALUE)
                && !EngineWords.isPlain(new String(body, StandardCharsets.UTF_8));
    }

    private byte[] instead(HttpServletResponse response) {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var message = EngineWords.instead(response.getStatus(), "").message();
        return json.createObjectNode().put("message", message).toString().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<ObjectNode> read(byte[] body) {
        try {
            JsonNode told = json.readTree(new String(body, StandardCharsets.UTF_8));
            return told instanceof ObjectNode said && said.has("message") ? Optional.of(said) : Optional.empty();
        } catch (JsonProcessingException noJson) {
            return Optional.empty(); // a page of the webapps or plain text, in which the engine says nothing
        }
    }

    /** Of several who submit one task the slower ones find none any more. */
    private boolean wasDone(HttpServletRequest request) {
        var task = TASK.matcher(request.getRequestURI());
        return task.find() && tasks.isDone(task.group(1));
    }
}
