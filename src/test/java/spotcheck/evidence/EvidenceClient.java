package spotcheck.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A person with a camera, over HTTP; the password is the name. */
class EvidenceClient {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final String user;

    EvidenceClient(int port, String user) {
        this.port = port;
        this.user = user;
    }

    /** Sends a whole file and takes it into the task. */
    HttpResponse<String> bring(String task, String name, byte[] bytes, String... codes) throws Exception {
        var place = begin(task, name, bytes.length);
        send(place, 0, bytes);
        return take(task, place, codes);
    }

    /** {@return address of the upload} */
    String begin(String task, String name, long length) throws Exception {
        var answer = tryToBegin(task, name, length);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    /** Gives an upload up. */
    void drop(String place) throws Exception {
        exchange(to(place).header("Tus-Resumable", "1.0.0").DELETE());
    }

    HttpResponse<String> tryToBegin(String task, String name, long length) throws Exception {
        return exchange(to("/api/evidence/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", String.valueOf(length))
                .header("Upload-Metadata", "filename " + base64(name) + ",task " + base64(task))
                .POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> send(String place, long offset, byte[] bytes) throws Exception {
        return send(place, offset, BodyPublishers.ofByteArray(bytes));
    }

    HttpResponse<String> send(String place, long offset, BodyPublisher bytes) throws Exception {
        return exchange(to(place)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", String.valueOf(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", bytes));
    }

    /** Announces more than it sends, and hangs up. */
    void sendAndBreakOff(String place, long offset, byte[] sent, long announced) throws IOException {
        try (var line = new Socket("localhost", port)) {
            var head = "PATCH " + place + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + login()
                    + "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: " + offset
                    + "\r\nContent-Length: " + announced + "\r\n\r\n";
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(sent);
            line.getOutputStream().flush();
        }
    }

    long offset(String place) throws Exception {
        var answer = exchange(to(place).method("HEAD", BodyPublishers.noBody()));
        return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    HttpResponse<String> take(String task, String place, String... codes) throws Exception {
        var upload = place.substring(place.lastIndexOf('/') + 1);
        return post("/api/tasks/" + task + "/evidence", Map.of("upload", upload, "codes", List.of(codes)));
    }

    HttpResponse<String> post(String path, Map<String, Object> body) throws Exception {
        return exchange(to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    HttpResponse<String> get(String path) throws Exception {
        return exchange(to(path));
    }

    HttpResponse<byte[]> bytes(String path) throws Exception {
        return CLIENT.send(to(path).build(), BodyHandlers.ofByteArray());
    }

    JsonNode json(String path) throws Exception {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", login());
    }

    private String login() {
        return "Basic " + base64(user + ":" + user);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
