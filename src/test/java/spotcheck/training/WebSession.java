package spotcheck.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser with cookies, which answers the webapps' CSRF check as their pages do. */
public class WebSession {

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public WebSession(int port) {
        this.port = port;
    }

    /** Logs in to the task list as a user whose password is its id. */
    public void login(String user) throws IOException, InterruptedException {
        login(user, "tasklist");
    }

    public void login(String user, String app) throws IOException, InterruptedException {
        login(user, app, "");
    }

    /**
     * Logs in, where the server stands below a path.
     *
     * @param path below which the server stands
     */
    public void login(String user, String app, String path) throws IOException, InterruptedException {
        get(path + "/camunda/app/" + app + "/default/");
        var answer = form(
                path + "/camunda/api/admin/auth/user/default/login/" + app, Map.of("username", user, "password", user));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        get(path + "/camunda/app/" + app + "/default/");
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(to(path).build(), BodyHandlers.ofString());
    }

    /** Sends JSON. */
    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        if (cookies.getCookieStore().getCookies().isEmpty()) {
            get("/camunda/app/admin/default/");
        }
        return post(path, body, "application/json");
    }

    /** Sends JSON as a page of another site would: with the session, without its token. */
    public HttpResponse<String> postFromElsewhere(String path, String body) throws IOException, InterruptedException {
        var request = to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends the fields as a form of a page does. */
    public HttpResponse<String> form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, body, "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> post(String path, String body, String type) throws IOException, InterruptedException {
        var request = to(path).header("Content-Type", type)
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private String token() {
        return cookie("XSRF-TOKEN");
    }

    /** The value of a cookie; empty if there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
