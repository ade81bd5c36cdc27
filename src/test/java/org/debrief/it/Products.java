package org.debrief.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.debrief.sandbox.Sandbox;
import org.debrief.sandbox.SandboxSettings;

/** The two products with the packaged jar, started once for all tests of a run. */
final class Products {

    private static final Sandbox SANDBOX = start();

    private Products() {}

    private static Sandbox start() {
        try {
            Path home = Files.createDirectories(Path.of("target", "it")).toAbsolutePath();
            Path fresh = Files.createTempDirectory(home, "home");
            Sandbox sandbox = Sandbox.start(new SandboxSettings(0, 0, fresh, false));
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            return sandbox;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String jiraUrl() {
        return SANDBOX.jiraUrl();
    }

    static String confluenceUrl() {
        return SANDBOX.confluenceUrl();
    }

    /** Jira as a user sees it; the password is the user name. */
    static Client jira(String user) {
        return new Client(jiraUrl(), user);
    }

    static Client confluence(String user) {
        return new Client(confluenceUrl(), user);
    }
}
