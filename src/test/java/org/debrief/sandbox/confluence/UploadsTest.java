package org.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.rest.Uploads;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Tests of multipart bodies that cannot be taken: each is a refusal with a status of its own. */
public class UploadsTest {
    private SmallServer server;

    /** Answers with the reason why it refuses the files, of which one may have ten bytes. */
    @MultipartConfig(maxFileSize = 10, maxRequestSize = 1_000)
    private static final class Taking extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try (Uploads uploads = Uploads.of(request)) {
                response.getWriter().print(uploads.size());
            } catch (Refusal refusal) {
                Uploads.endConnection(request, response);
                response.getWriter().print(refusal.reason());
            }
        }
    }

    @Before
    public void start() throws Exception {
        server = new SmallServer(Map.of("/take", new Taking()));
    }

    @After
    public void stop() throws Exception {
        server.close();
    }

    @Test
    public void aFileThatIsTooLargeIsSaidToBe() throws Exception {
        assertEquals("1", server.upload("ada", "/take", null, new Multipart().file("a.txt", "0123456789")).body());
        assertEquals("TOO_LARGE", server.upload("ada", "/take", null, new Multipart().file("a.txt", "0123456789x")).body());
        assertEquals("TOO_LARGE", server.upload("ada", "/take", null, new Multipart().field("comment", "x".repeat(2_000))).body());
    }

    @Test
    public void theConnectionEndsWithARefusalAndIsSaidTo() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertEquals("close", server.upload("ada", "/take", null, new Multipart().file("a.txt", "x".repeat(900))).headers()
                    .firstValue("Connection").orElse(""));
        }
    }

    @Test
    public void aBodyThatBreaksOffIsInvalid() throws Exception {
        Multipart whole = new Multipart().file("a.txt", "x");
        byte[] half = Arrays.copyOf(whole.bytes(), whole.bytes().length - 20);
        assertEquals("INVALID", send(whole.contentType(), half));
        assertEquals("INVALID", send("multipart/form-data", whole.bytes()));
        assertEquals("INVALID", send(whole.contentType(), new byte[0]));
        assertEquals("NOT_JSON", send("text/plain", whole.bytes()));
    }

    private String send(String contentType, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/take")).header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
