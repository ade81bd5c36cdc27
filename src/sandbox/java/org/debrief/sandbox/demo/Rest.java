package org.debrief.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** A REST client of one product, signed in as the administrator. */
final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String user;

    Rest(String base) {
        this(base, "admin");
    }

    private Rest(String base, String user) {
        this.base = base;
        this.user = user;
    }

    /** The same interface for somebody else, whose password is their name. */
    Rest as(String person) {
        return new Rest(base, person);
    }

    boolean exists(String path) {
        return send("GET", path, null).statusCode() == 200;
    }

    JsonNode get(String path) {
        return successful(send("GET", path, null), path);
    }

    JsonNode post(String path, Object body) {
        return successful(send("POST", path, body), path);
    }

    JsonNode put(String path, Object body) {
        return successful(send("PUT", path, body), path);
    }

    void delete(String path) {
        successful(send("DELETE", path, null), path);
    }

    /** Takes an issue through the workflow by the first step that fits. */
    void transition(String key, Predicate<JsonNode> fits) {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        JsonNode steps = get(path).get("transitions");
        JsonNode step = StreamSupport.stream(steps.spliterator(), false).filter(fits).findFirst()
                .orElseThrow(() -> new IllegalStateException("No transition of " + key + " leads there: " + steps));
        post(path, Map.of("transition", Map.of("id", step.get("id").asText())));
    }

    /** Attaches a PNG. */
    void upload(String path, String name, byte[] png) {
        String boundary = "demo-" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = request(path).setHeader("Content-Type", "multipart/form-data; boundary=" + boundary).header("X-Atlassian-Token", "no-check");
        successful(answer(request.POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, png, tail)))), path);
    }

    private static JsonNode successful(HttpResponse<String> answer, String path) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return read(answer.body());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body.isEmpty() ? "{}" : body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String method, String path, Object body) {
        try {
            HttpRequest.BodyPublisher publisher = body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
            return answer(request(path).method(method, publisher));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
