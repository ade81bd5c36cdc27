package org.debrief.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sandbox listens (port 0 is any free one), where it keeps its data, and whether it loads the demo. */
public record SandboxSettings(int jiraPort, int confluencePort, Path home, boolean demo) {
    /** The settings from system properties: the ports and paths of the Atlassian SDK unless others are given. */
    static SandboxSettings fromSystem() {
        return new SandboxSettings(Integer.getInteger("sandbox.jira.port", 2990), Integer.getInteger("sandbox.confluence.port", 1990),
                Path.of(System.getProperty("sandbox.home", "target/sandbox")), !"false".equals(System.getProperty("sandbox.demo")));
    }

    /** The packaged plugin, from the system property {@code plugin.jar}. */
    Path jar() {
        String named = System.getProperty("plugin.jar");
        if (named == null || !Files.isRegularFile(Path.of(named))) {
            throw new IllegalStateException("The system property plugin.jar names no file: " + named + ". Build the plugin first: mvn package");
        }
        return Path.of(named).toAbsolutePath();
    }
}
