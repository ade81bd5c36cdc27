package org.debrief.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.debrief.sandbox.host.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A node in a process of its own, so that its death can be as sudden as a power cut's. */
final class ForkedNode implements JiraNode {
    private static final Logger LOG = LoggerFactory.getLogger(ForkedNode.class);
    private static final int SECONDS_TO_START = 180;
    private static final int SECONDS_TO_STOP = 20;
    private static final int SECONDS_TO_RELOAD = 60;

    private final NodeProcesses processes;
    private final Consumer<NodeMessage> wishes;
    private final Object oneReload = new Object();
    private volatile NodeOrder order;
    private volatile String mail = "nowhere";
    private volatile Process process;
    private volatile CompletableFuture<String> ready;
    private volatile CompletableFuture<String> reloaded = new CompletableFuture<>();

    /**
     * A node that does not run yet.
     *
     * @param wishes hears what administrators want of the nodes
     */
    ForkedNode(NodeProcesses processes, NodeOrder order, Consumer<NodeMessage> wishes) {
        this.processes = processes;
        this.order = order;
        this.wishes = wishes;
    }

    @Override
    public String id() {
        return order.id();
    }

    @Override
    public String url() {
        return "http://localhost:" + order.port() + "/jira";
    }

    @Override
    public String mail() {
        return mail;
    }

    @Override
    public boolean running() {
        return process != null && process.isAlive();
    }

    @Override
    public void start() {
        begin();
        await();
    }

    @Override
    public synchronized void begin() {
        if (running()) {
            return;
        }
        CompletableFuture<String> answer = new CompletableFuture<>();
        Process started = processes.start(order);
        Thread reader = new Thread(() -> read(started, answer), "output of node " + id());
        reader.setDaemon(true);
        reader.start();
        process = started;
        ready = answer;
    }

    private void read(Process started, CompletableFuture<String> answer) {
        try (BufferedReader lines = started.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                NodeMessage.in(line).ifPresentOrElse(message -> hear(message, answer), printing(line));
            }
        } catch (IOException e) {
            LOG.debug("The output of node {} ended", id(), e);
        }
        answer.completeExceptionally(new StartRefused("Node " + id() + " ended before it answered; see what it printed."));
        if (started == process) {
            reloaded.complete("Node " + id() + " ended while it took the plugin.");
        }
    }

    private static Runnable printing(String line) {
        return () -> System.out.println(line);
    }

    private void hear(NodeMessage message, CompletableFuture<String> answer) {
        switch (message.kind()) {
            case READY -> answer.complete(message.text());
            case REFUSED -> answer.completeExceptionally(new StartRefused(message.text()));
            case RELOADED -> reloaded.complete(message.text());
            default -> wishes.accept(message);
        }
    }

    /** Waits until the started process answers; one that does not is killed. */
    private void await() {
        boolean done = false;
        try {
            String[] addresses = ready.get(SECONDS_TO_START, TimeUnit.SECONDS).split(" ");
            order = order.at(URI.create(addresses[0]).getPort());
            mail = addresses[1];
            done = true;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartRefused refused ? refused : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new StartRefused("Node " + id() + " does not answer within " + SECONDS_TO_START + " seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            if (!done) {
                kill();
            }
        }
    }

    /** One after the other, for the process says only that it is done, not with which. */
    @Override
    public List<String> reload() {
        synchronized (oneReload) {
            return reloadAlone();
        }
    }

    private List<String> reloadAlone() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        reloaded = answer;
        if (!running() || !order(NodeMain.RELOAD)) {
            return List.of();
        }
        try {
            String fault = answer.get(SECONDS_TO_RELOAD, TimeUnit.SECONDS);
            return fault.equals(NodeMain.NO_FAULT) ? List.of() : List.of(fault);
        } catch (ExecutionException | TimeoutException e) {
            return List.of("Node " + id() + " did not say that the plugin is reloaded.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean order(String word) {
        try {
            process.outputWriter(StandardCharsets.UTF_8).append(word).append('\n').flush();
            return true;
        } catch (IOException e) {
            LOG.debug("Node {} takes no more orders", id(), e);
            return false;
        }
    }

    @Override
    public void kill() {
        if (process != null) {
            awaitEnd(process.destroyForcibly(), SECONDS_TO_STOP);
        }
    }

    @Override
    public void close() {
        if (!running()) {
            return;
        }
        order(NodeMain.STOP);
        if (!awaitEnd(process, SECONDS_TO_STOP)) {
            LOG.error("Node {} does not stop and is killed", id());
            kill();
        }
    }

    private static boolean awaitEnd(Process process, int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
