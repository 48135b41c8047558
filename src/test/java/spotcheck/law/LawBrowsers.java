package spotcheck.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of the law as the persons of the demo see it in their browsers. */
class LawBrowsers {

    private static final Pattern TOKEN = Pattern.compile("name=\"pageToken\" value=\"([^\"]+)\"");

    private final Map<String, HttpClient> browsers = new HashMap<>();
    private final int port;

    LawBrowsers(int port) {
        this.port = port;
    }

    String begun(String title) throws Exception {
        return location(post("owner", "/law/drafts", Map.of("title", title)));
    }

    static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    void put(String draft, String name, String content) throws Exception {
        var body = "--b\r\nContent-Disposition: form-data; name=\"pageToken\"\r\n\r\n" + token("owner")
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n"
                + content
                + "\r\n--b--\r\n";
        var answer = send(
                "owner",
                request("owner", draft + "/files")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    String page(String person, String draft) throws Exception {
        var answer = get(person, draft);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceAll("<[^>]+>", "");
    }

    HttpResponse<String> get(String person, String path) throws Exception {
        return send(person, request(person, path));
    }

    HttpResponse<String> post(String person, String path, Map<String, String> form) throws Exception {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "pageToken=" + token(person) + "&", ""));
        return send(
                person,
                request(person, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String person, String path) {
        var login = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + login);
    }

    /** A form of ours is sent from a page of ours. */
    private String token(String person) throws Exception {
        var found = TOKEN.matcher(get(person, "/start").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    HttpResponse<String> send(String person, HttpRequest.Builder request) throws Exception {
        var client = browsers.computeIfAbsent(person, one -> HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .build());
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
