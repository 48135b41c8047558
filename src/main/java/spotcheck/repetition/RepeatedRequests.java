package spotcheck.repetition;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import spotcheck.access.LoggedIn;

/**
 * Behind the login of {@code /api}: a request that creates something and bears a key is carried out once. Who sends it again
 * gets the answer of the first; who sends it at the same time waits for that.
 */
class RepeatedRequests extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";

    /** On an answer that was given before. */
    static final String REPEATED = "Idempotency-Replayed";

    private static final int LONGEST = 80;
    private static final int UNPROCESSABLE = 422;
    private static final int WAITS = 600;
    private static final long PAUSE = 50;
    private static final List<String> KEPT =
            List.of("Location", "Content-Type", "ETag", "Cache-Control", "Tus-Resumable", "Upload-Offset");

    private final RememberedRequests remembered;
    private final LoggedIn person;

    RepeatedRequests(RememberedRequests remembered, LoggedIn person) {
        this.remembered = remembered;
        this.person = person;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(KEY);
        if (key.isBlank() || key.length() > LONGEST) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "请求头 Idempotency-Key 应为1至" + LONGEST + "个字符");
            return;
        }
        var read = ReadRequest.of(request);
        for (var wait = 0; wait < WAITS; wait++) {
            if (remembered.begin(person.id(), key, read.fingerprint())) {
                carryOut(key, read, response, chain);
                return;
            }
            var first = remembered.find(person.id(), key);
            if (first.isPresent() && !first.get().isOf(read.fingerprint())) {
                refuse(response, UNPROCESSABLE, "这一 Idempotency-Key 在24小时内已用于另一请求，请换一个");
                return;
            }
            if (first.filter(RememberedRequest::isAnswered).isPresent()) {
                again(first.get(), response);
                return;
            }
            pause();
        }
        refuse(response, HttpServletResponse.SC_CONFLICT, "同一请求正在办理，尚无结果，请先查询是否已经办成，不要换用新的 Idempotency-Key 重发");
    }

    private void carryOut(String key, ReadRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        var done = false;
        try {
            chain.doFilter(request, answer);
            done = answer.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
        } finally {
            if (done) {
                var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
                remembered.answered(person.id(), key, answer.getStatus(), headers(answer), body);
            } else {
                remembered.forget(person.id(), key);
            }
        }
        answer.copyBodyToResponse();
    }

    private static String headers(HttpServletResponse answer) {
        return KEPT.stream()
                .filter(name -> answer.getHeader(name) != null)
                .map(name -> name + ":" + answer.getHeader(name))
                .collect(Collectors.joining("\n"));
    }

    private static void again(RememberedRequest first, HttpServletResponse response) throws IOException {
        response.setStatus(Objects.requireNonNull(first.status()));
        first.headers()
                .lines()
                .forEach(line -> response.setHeader(
                        line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1)));
        response.setHeader(REPEATED, "true");
        response.getOutputStream().write(first.body().getBytes(StandardCharsets.UTF_8));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the same request", stopped);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + message + "\"}");
    }
}
