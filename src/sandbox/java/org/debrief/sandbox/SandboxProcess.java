package org.debrief.sandbox;

import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.debrief.sandbox.host.StartRefused;

/** The sandbox as a program: it says what it is doing, where it listens, and why it cannot start. */
record SandboxProcess(PrintStream out, PrintStream err) {
    /** Runs until the process is stopped. */
    void run(SystemSettings properties) throws InterruptedException {
        try {
            start(properties);
        } catch (StartRefused e) {
            err.println(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /** Starts the sandbox; one that runs already takes the plugin anew instead. */
    private void start(SystemSettings properties) throws InterruptedException {
        SandboxSettings settings = properties.read();
        boolean reset = properties.reset();
        Optional<RunningSandbox> running = reset ? Optional.empty() : RunningSandbox.of(settings);
        Optional<HttpResponse<String>> reloaded = running.isPresent() ? running.get().reload() : Optional.empty();
        if (reloaded.isPresent()) {
            end(reloaded.get());
        }
        start(settings, reset);
    }

    private void end(HttpResponse<String> reloaded) {
        boolean done = reloaded.statusCode() == HttpURLConnection.HTTP_OK;
        (done ? out : err).println(reloaded.body());
        System.exit(done ? 0 : 1);
    }

    private void start(SandboxSettings settings, boolean reset) {
        Progress progress = new Progress(out, System.console() != null);
        if (reset) {
            progress.say("Emptying " + settings.home());
            Home.reset(settings.home());
        }
        Sandbox sandbox = Sandbox.start(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        StopSignals.close(sandbox);
        if (settings.nodes().many()) {
            sandbox.nodes().forEach(node -> progress.say("Jira node " + node.id() + ": " + node.url() + ", mail by " + node.mail()));
        } else {
            progress.say("Mail of Jira: by " + sandbox.nodes().get(0).mail());
        }
        progress.say("Sandbox ready: Jira " + sandbox.jiraUrl() + " Confluence " + sandbox.confluenceUrl());
        OwnClasses.load();
    }
}
