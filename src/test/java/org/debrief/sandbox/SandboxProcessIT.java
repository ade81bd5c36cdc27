package org.debrief.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The sandbox as a program that does not start, that stops, and that is killed. */
public class SandboxProcessIT {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path home;

    @Before
    public void choose() {
        home = folder.getRoot().toPath().resolve("home");
    }

    private Process start(String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dsandbox.home=" + home, "-Dsandbox.demo=false", "-Dsandbox.jira.port=0", "-Dsandbox.confluence.port=0", "-Dsandbox.smtp.port=0",
                "-Dplugin.jar=" + System.getProperty("plugin.jar")));
        command.addAll(List.of(settings));
        command.add(Sandbox.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        return builder.start();
    }

    /** Reads until the line that begins so, or all there is. */
    private static List<String> read(Process process, String last) throws IOException {
        List<String> lines = new ArrayList<>();
        var reader = process.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith(last)) {
                break;
            }
        }
        return lines;
    }

    private static void assertRefused(Process process, String message) throws Exception {
        List<String> lines = read(process, message);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(message, lines.get(lines.size() - 1));
        assertEquals(1, process.exitValue());
        assertEquals(0, process.descendants().count());
    }

    @Test
    public void aWrongSettingIsSaidInOneSentence() throws Exception {
        assertRefused(start("-Dsandbox.nodes=abc"), "The setting -Dsandbox.nodes=abc is wrong: it takes a number from 1 to 4.");
        assertFalse(Files.exists(home));
    }

    @Test
    public void aTakenPortIsSaidWithItsSettingAlsoForTheSecondNode() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            int port = other.getLocalPort();
            for (String setting : List.of("sandbox.jira.port", "sandbox.confluence.port")) {
                assertRefused(start("-D" + setting + "=" + port),
                        "Port " + port + " is taken by another program. Stop it, or choose another port with -D" + setting + ".");
            }
            assertRefused(start("-Dsandbox.nodes=2", "-Dsandbox.jira2.port=" + port),
                    "Port " + port + " is taken by another program. Stop it, or choose another port with -Dsandbox.jira2.port.");
        }
    }

    @Test
    public void aFolderInUseIsNotUsedTwiceAndAKilledSandboxStartsAgain() throws Exception {
        Process first = start();
        try {
            List<String> lines = read(first, "Sandbox ready: ");
            assertEquals(List.of("Starting Confluence", "Starting Jira"), lines.subList(0, 2));
            assertTrue(lines.get(lines.size() - 1), lines.get(lines.size() - 1).matches("Sandbox ready: Jira http://localhost:\\d+/jira Confluence http://localhost:\\d+/confluence"));
            assertRefused(start("-Dsandbox.reset=true"), "Another sandbox (process " + first.pid() + ") uses the folder " + home
                    + ". Stop it, or choose another folder with -Dsandbox.home.");
        } finally {
            first.destroyForcibly().waitFor();
        }
        Process second = start("-Dsandbox.reset=true");
        try {
            List<String> lines = read(second, "Sandbox ready: ");
            assertEquals("Emptying " + home, lines.get(0));
            assertTrue(lines.get(lines.size() - 1).startsWith("Sandbox ready: "));
        } finally {
            second.destroy();
            assertTrue(second.waitFor(1, TimeUnit.MINUTES));
        }
        assertEquals("stopped by the signal, in order", 143, second.exitValue());
    }

    private static List<String> stopped(Process process, String signal, int exit) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
        List<String> rest = read(process, "no line begins so");
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(exit, process.exitValue());
        assertEquals(0, process.descendants().count());
        return rest;
    }

    @Test
    public void ctrlCWhileTheDemoLoadsIsNoFault() throws Exception {
        Process process = start("-Dsandbox.demo=true");
        read(process, "Loading the demo: the issues");
        assertEquals(List.of("Stopping the sandbox"), stopped(process, "INT", 130));
    }

    @Test
    public void aStartWithNodesThatIsStoppedLeavesNoneOfThem() throws Exception {
        Process process = start("-Dsandbox.nodes=2", "-Dsandbox.jira2.port=0");
        read(process, "Starting Jira");
        assertEquals(List.of("Stopping the sandbox"), stopped(process, "TERM", 143));
    }

    @Test
    public void theEndOfTheTerminalStopsInOrder() throws Exception {
        Process process = start();
        read(process, "Sandbox ready: ");
        assertEquals(List.of("Stopping the sandbox"), stopped(process, "HUP", 129));
    }
}
