package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.debrief.sandbox.JiraNode;
import org.debrief.sandbox.NodeSettings;
import org.debrief.sandbox.Sandbox;
import org.debrief.sandbox.SandboxSettings;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** A plugin with a job, a lock, a cache and a table, on two nodes of which one dies. */
public class TwoNodesIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static Sandbox sandbox;
    private static Duration ahead = Duration.ZERO;

    @BeforeClass
    public static void start() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")).toAbsolutePath(), "nodes");
        Path jar = SampleJar.withDigest().in(Files.createTempDirectory(home.getParent(), "jar"));
        String before = System.setProperty("plugin.jar", jar.toString());
        try {
            sandbox = Sandbox.start(new SandboxSettings(0, 0, home, false, new NodeSettings(List.of(0), Duration.ofSeconds(2))));
        } finally {
            restore(before);
        }
    }

    private static void restore(String before) {
        if (before == null) {
            System.clearProperty("plugin.jar");
        } else {
            System.setProperty("plugin.jar", before);
        }
    }

    @AfterClass
    public static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static JiraNode node(int number) {
        return sandbox.nodes().get(number - 1);
    }

    private static String call(int node, String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(node(node).url() + path)).timeout(PATIENCE)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " of node " + node, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> digests(int node) {
        return Arrays.stream(call(node, "GET", "/rest/sample/1.0/notes", "").split(",")).filter(note -> note.startsWith("digest of")).toList();
    }

    /** Asks again and again, as a person would, until it is so. */
    private static void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(what, Instant.now().isBefore(end));
            Thread.onSpinWait();
        }
    }

    private static void aMinuteLater(int node) {
        ahead = ahead.plusSeconds(61);
        call(node, "PUT", "/rest/sandbox/1.0/clock", "{\"offset\": \"" + ahead + "\"}");
    }

    private static String process(int node, int asked) {
        String list = call(asked, "GET", "/rest/sandbox/1.0/nodes/" + node, "");
        return list.replaceAll(".*\"process\":(\\d+).*", "$1");
    }

    @Test
    public void theClusterDoesItsWorkOnceAndOutlivesANode() {
        String notes = call(2, "GET", "/rest/sample/1.0/notes", "");
        assertEquals("the upgrade task ran in one node", 1, Arrays.stream(notes.split(",")).filter("first"::equals).count());
        cachesAreResetAcrossNodes();
        for (int due = 1; due <= 3; due++) {
            aMinuteLater(1 + due % 2);
            int expected = due;
            await("run " + due, () -> digests(1).size() >= expected);
        }
        assertEquals(3, digests(2).size());

        assertEquals("true", call(2, "POST", "/rest/sample/1.0/digest/lock", "{}"));
        assertEquals("false", call(1, "POST", "/rest/sample/1.0/digest/lock", "{}"));
        String dead = process(2, 1);
        node(2).kill();
        assertFalse(ProcessHandle.of(Long.parseLong(dead)).filter(ProcessHandle::isAlive).isPresent());
        await("the lock is free", () -> call(1, "POST", "/rest/sample/1.0/digest/lock", "{}").equals("true"));
        await("the death is known", () -> call(1, "GET", "/rest/sandbox/1.0/nodes/2", "").contains("\"alive\":false"));

        aMinuteLater(1);
        await("the job goes on", () -> digests(1).size() == 4);
        assertEquals("digest of " + process(1, 1), digests(1).get(3));

        String url = node(2).url();
        node(2).start();
        assertEquals("it is where it was", url, node(2).url());
        assertNotEquals(dead, process(2, 1));
        assertEquals("4", String.valueOf(digests(2).size()));
        assertEquals("false", call(2, "POST", "/rest/sample/1.0/digest/lock", "{}"));
    }

    @Test
    public void twoReloadsAtOnceAreBothAnswered() {
        CompletableFuture<List<String>> other = CompletableFuture.supplyAsync(node(1)::reload);
        assertEquals(List.of(), node(1).reload());
        assertEquals(List.of(), other.join());
    }

    @Test
    public void aNodeThatDiesWhileItReloadsIsMissedAtOnce() throws Exception {
        node(2).start();
        new ProcessBuilder("kill", "-STOP", process(2, 1)).start().waitFor();
        FutureTask<List<String>> reload = new FutureTask<>(node(2)::reload);
        Thread asking = new Thread(reload);
        asking.start();
        await("the node is asked", () -> asking.getState() == Thread.State.TIMED_WAITING);
        node(2).kill();
        assertEquals(List.of("Node 2 ended while it took the plugin."), reload.get(20, TimeUnit.SECONDS));
        node(2).start();
    }

    private static void cachesAreResetAcrossNodes() {
        String loads = "/rest/sample/1.0/digest/loads";
        assertEquals("1", call(2, "GET", loads, ""));
        assertEquals("1", call(2, "GET", loads, ""));
        call(1, "DELETE", loads, "");
        assertEquals("2", call(2, "GET", loads, ""));
    }
}
