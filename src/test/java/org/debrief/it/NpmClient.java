package org.debrief.it;

import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An existing REST client from npm with a script that drives it; installed below {@code target}, with the versions of its lock file. */
final class NpmClient {

    private static final String MISSING = "npm is missing: install Node.js 20 or later to run existing clients against the sandbox";
    private static final long PATIENCE_SECONDS = 300;

    private final Path folder;

    private NpmClient(Path folder) {
        this.folder = folder;
    }

    /** Installs the client in {@code src/test/clients/NAME}; without npm the test is skipped. */
    static NpmClient install(String name) throws IOException {
        assumeTrue(MISSING, isThere());
        Path source = Path.of("src/test/clients", name);
        Path folder = Files.createDirectories(Path.of("target/clients", name)).toAbsolutePath();
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Files.write(folder.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
        }
        NpmClient client = new NpmClient(folder);
        client.run(List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
        return client;
    }

    /** Runs the script against a project as a user whose password is the name, and answers what it printed. */
    JsonNode drive(String baseUrl, String user, String project) throws IOException {
        String printed = run(List.of("node", "drive.mjs", baseUrl, user, user, project));
        try {
            return Client.JSON.readTree(printed);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The client printed: " + printed, e);
        }
    }

    private String run(List<String> command) throws IOException {
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes());
        if (!ended(process) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(command + " failed: " + printed + Files.readString(errors));
        }
        return printed;
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isThere() {
        try {
            return ended(new ProcessBuilder("npm", "--version").redirectErrorStream(true).start());
        } catch (IOException e) {
            return false;
        }
    }
}
