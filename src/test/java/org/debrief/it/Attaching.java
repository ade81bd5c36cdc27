package org.debrief.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Files as a program attaches them to issues, byte by byte, and how it reads them back. */
final class Attaching {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Attaching() {}

    /** A picture with a line across, in a format of ImageIO. */
    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.drawLine(0, height - 1, width - 1, 0);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Attaches a file as the administrator; gives what Jira says of it. */
    static JsonNode attach(String issue, String name, String type, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--apart\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--apart--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = signed("admin", Products.jiraUrl() + "/rest/api/2/issue/" + issue + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=apart")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build();
        HttpResponse<byte[]> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        try {
            return Client.JSON.readTree(answer.body()).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads bytes as a user, or nobody for {@code null}. */
    static HttpResponse<byte[]> read(String user, String address) {
        return send(signed(user, address).build());
    }

    private static HttpRequest.Builder signed(String user, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return user == null ? request : request.header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
