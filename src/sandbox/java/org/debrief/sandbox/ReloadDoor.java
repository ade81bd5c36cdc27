package org.debrief.sandbox;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where a second {@code mvn -Psandbox} asks the running sandbox to take the plugin anew in all its products; it needs the key
 * from the sandbox's home.
 */
final class ReloadDoor extends HttpServlet {
    /** Its address, below the product's context path. */
    static final String PATH = "/rest/sandbox/1.0/reload";
    static final int WRONG_KEY = HttpServletResponse.SC_NOT_FOUND;
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Supplier<List<String>> reload;
    private final transient Supplier<String> addresses;

    ReloadDoor(String key, Supplier<List<String>> reload, Supplier<String> addresses) {
        this.key = key;
        this.reload = reload;
        this.addresses = addresses;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String given = String.valueOf(request.getHeader(RunningSandbox.KEY_HEADER));
        if (!MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            response.sendError(WRONG_KEY);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        long start = System.nanoTime();
        List<String> faults = reload.get();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        response.setStatus(faults.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT);
        response.getWriter().write(faults.isEmpty() ? "Reloaded in " + millis + " ms: " + addresses.get() : String.join("\n", faults));
    }
}
