package org.debrief.sandbox;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.PluginReport;
import org.debrief.sandbox.host.PluginState;

/** Where a second {@code mvn -Psandbox} asks the running sandbox to take the plugin anew in all its products; it needs the key from the sandbox's home. */
final class ReloadDoor extends HttpServlet {
    /** Its address, below Jira's context path. */
    static final String PATH = "/rest/sandbox/1.0/reload";
    static final int WRONG_KEY = HttpServletResponse.SC_NOT_FOUND;
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Supplier<List<Host>> hosts;

    ReloadDoor(String key, Supplier<List<Host>> hosts) {
        this.key = key;
        this.hosts = hosts;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String given = String.valueOf(request.getHeader(RunningSandbox.KEY_HEADER));
        if (!MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            response.sendError(WRONG_KEY);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        try {
            List<String> faults = new ArrayList<>();
            long start = System.nanoTime();
            hosts.get().forEach(host -> faults.addAll(reload(host)));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            response.setStatus(faults.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            response.getWriter().write(faults.isEmpty() ? "Reloaded in " + millis + " ms:" + addresses() : String.join("\n", faults));
        } catch (IllegalStateException refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().write("Not reloaded, the plugin runs as before: " + refused.getMessage());
        }
    }

    private static List<String> reload(Host host) {
        host.hosted().reload();
        PluginReport report = host.hosted().report();
        return report.state() == PluginState.FAILED ? List.of("The plugin did not start in " + host.baseUrl() + ": " + String.join("\n  ", report.faults())) : List.of();
    }

    private String addresses() {
        StringBuilder addresses = new StringBuilder();
        for (Host host : hosts.get()) {
            String product = host.product().key();
            addresses.append(' ').append(Character.toUpperCase(product.charAt(0))).append(product.substring(1)).append(' ').append(host.baseUrl());
        }
        return addresses.toString();
    }
}
