package spotcheck.engine.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A browser whose proxy sends each request to whichever node it likes; the cookies go over TLS in between. */
final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    HttpResponse<String> get(String node, String address) throws Exception {
        return keep(CLIENT.send(to(node, address).build(), BodyHandlers.ofString()));
    }

    HttpResponse<String> post(String node, String address, String form) throws Exception {
        var request = to(node, address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""))
                .POST(BodyPublishers.ofString(form));
        return keep(CLIENT.send(request.build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder to(String node, String address) {
        var all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create(node + address));
        return all.isEmpty() ? request : request.header("Cookie", all);
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var cookie = set.split(";", -1)[0].split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
        return answer;
    }
}
