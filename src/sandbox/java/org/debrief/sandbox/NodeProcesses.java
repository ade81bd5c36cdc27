package org.debrief.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Starts processes of nodes, with the class path and the settings of this one; the secret stays out of their command lines. */
record NodeProcesses(Path jar, String secret, Supplier<String> peer) {
    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m", "-Djava.awt.headless=true");
    private static final List<String> PASSED_ON = List.of("org.slf4j.", "sandbox.", "h2.", "user.timezone", "user.language", "user.country");

    Process start(NodeOrder order) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(passedOn());
        command.addAll(mail(order));
        command.addAll(order.properties());
        command.add("-D" + NodeMain.PEER + "=" + peer.get());
        command.add("-Dplugin.jar=" + jar);
        command.add(NodeMain.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("CLASSPATH", classPath());
        try {
            Process process = builder.start();
            process.outputWriter(StandardCharsets.UTF_8).append(secret).append('\n').flush();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("The process of node " + order.id() + " does not start", e);
        }
    }

    private static List<String> passedOn() {
        return System.getProperties().stringPropertyNames().stream().filter(name -> PASSED_ON.stream().anyMatch(name::startsWith)).sorted()
                .map(name -> "-D" + name + "=" + System.getProperty(name)).toList();
    }

    /** Only the first node has the mail port that was set; with a server outside, the port is that one's for all. */
    static List<String> mail(NodeOrder order) {
        boolean own = System.getProperty("sandbox.smtp.host") == null;
        return own && !order.id().equals("1") ? List.of("-Dsandbox.smtp.port=0") : List.of();
    }

    /** The class path of this class; Maven's own process has it in a class loader only. */
    private static String classPath() {
        if (NodeProcesses.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(NodeProcesses::path).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }
}
