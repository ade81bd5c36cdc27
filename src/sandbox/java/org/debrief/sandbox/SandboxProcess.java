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
        Progress progress = new Progress(out, System.console() != null);
        StopSignals signals = StopSignals.take(progress::say);
        try {
            start(properties, progress, signals);
        } catch (RuntimeException e) {
            signals.exitIfCame();
            refuse(e);
        }
        new CountDownLatch(1).await();
    }

    private void refuse(RuntimeException cause) {
        if (!(cause instanceof StartRefused)) {
            throw cause;
        }
        err.println(cause.getMessage());
        System.exit(1);
    }

    /** Starts the sandbox; one that runs already takes the plugin anew instead. */
    private void start(SystemSettings properties, Progress progress, StopSignals signals) throws InterruptedException {
        SandboxSettings settings = properties.read();
        boolean reset = properties.reset();
        Optional<RunningSandbox> running = reset ? Optional.empty() : RunningSandbox.of(settings);
        Optional<HttpResponse<String>> reloaded = running.isPresent() ? running.get().reload() : Optional.empty();
        if (reloaded.isPresent()) {
            end(reloaded.get());
        }
        if (reset) {
            progress.say("Emptying " + settings.home());
            Home.reset(settings.home());
        }
        Sandbox sandbox = Sandbox.start(settings, step -> {
            signals.check();
            progress.accept(step);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        signals.close(sandbox);
        ready(settings, sandbox, progress);
    }

    private void end(HttpResponse<String> reloaded) {
        boolean done = reloaded.statusCode() == HttpURLConnection.HTTP_OK;
        (done ? out : err).println(reloaded.body());
        System.exit(done ? 0 : 1);
    }

    private void ready(SandboxSettings settings, Sandbox sandbox, Progress progress) {
        if (settings.nodes().many()) {
            sandbox.nodes().forEach(node -> progress.say("Jira node " + node.id() + ": " + node.url() + ", mail by " + node.mail()));
        } else {
            progress.say("Mail of Jira: by " + sandbox.nodes().get(0).mail());
        }
        progress.say("Sandbox ready: Jira " + sandbox.jiraUrl() + " Confluence " + sandbox.confluenceUrl());
        OwnClasses.load();
    }
}
