package org.debrief.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import org.debrief.sandbox.host.StartRefused;

/** Where the sandbox listens (port 0 is any free one), where it keeps its data, whether it loads the demo, and its further nodes. */
public record SandboxSettings(int jiraPort, int confluencePort, Path home, boolean demo, NodeSettings nodes) {
    /** The settings of a sandbox with one Jira node. */
    public SandboxSettings(int jiraPort, int confluencePort, Path home, boolean demo) {
        this(jiraPort, confluencePort, home, demo, NodeSettings.NONE);
    }

    public SandboxSettings {
        home = home.toAbsolutePath();
    }

    /** The packaged plugin, from the system property {@code plugin.jar}. */
    Path jar() {
        String named = System.getProperty("plugin.jar");
        if (named == null || !Files.isRegularFile(Path.of(named))) {
            throw new StartRefused("The system property plugin.jar names no file: " + named + ". Build the plugin first: mvn package");
        }
        return Path.of(named).toAbsolutePath();
    }
}
