package org.debrief.sandbox;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.debrief.sandbox.host.http.RequestScope;

/**
 * The note a running sandbox leaves in its home, by which a second start with the same ports reaches it: where it answers, and
 * the key to its door.
 */
record RunningSandbox(int jiraPort, int confluencePort, String door, String key) {
    /** The header that carries the key. */
    static final String KEY_HEADER = "X-Sandbox-Key";
    private static final String NOTE = "running.properties";

    /** The sandbox that runs with this home and these ports, as far as its note tells. */
    static Optional<RunningSandbox> of(SandboxSettings settings) {
        Path note = settings.home().resolve(NOTE);
        if (!Files.isReadable(note)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(note)) {
            Properties read = new Properties();
            read.load(reader);
            RunningSandbox running = new RunningSandbox(Integer.parseInt(read.getProperty("jira.port", "0")),
                    Integer.parseInt(read.getProperty("confluence.port", "0")), read.getProperty("door", ""), read.getProperty("key", ""));
            return running.has(settings) ? Optional.of(running) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean has(SandboxSettings settings) {
        return jiraPort == settings.jiraPort() && confluencePort == settings.confluencePort();
    }

    /** Leaves the note, readable for its owner only. */
    void leaveIn(Path home) {
        Path note = home.resolve(NOTE);
        Properties written = new Properties();
        written.setProperty("jira.port", String.valueOf(jiraPort));
        written.setProperty("confluence.port", String.valueOf(confluencePort));
        written.setProperty("door", door);
        written.setProperty("key", key);
        try {
            Files.deleteIfExists(note);
            Files.createFile(note);
            if (Files.getFileStore(note).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(note, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            }
            try (Writer writer = Files.newBufferedWriter(note)) {
                written.store(writer, "The sandbox that runs here");
            }
        } catch (IOException e) {
            throw new IllegalStateException("The note " + note + " cannot be written", e);
        }
    }

    static void removeFrom(Path home) {
        try {
            Files.deleteIfExists(home.resolve(NOTE));
        } catch (IOException e) {
            throw new IllegalStateException("The note of the running sandbox cannot be removed", e);
        }
    }

    /** Asks it to take the plugin anew; empty when it does not answer, because it was killed and left its note behind. */
    Optional<HttpResponse<String>> reload() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(door)).header(KEY_HEADER,
                key).POST(HttpRequest.BodyPublishers.noBody()).build();
        try {
            return Optional.of(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()))
                    .filter(answer -> answer.statusCode() != ReloadDoor.WRONG_KEY
                            && answer.headers().firstValue(RequestScope.QUERIES).isPresent());
        } catch (ConnectException | HttpConnectTimeoutException nobody) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("The running sandbox does not answer: " + door, e);
        }
    }
}
