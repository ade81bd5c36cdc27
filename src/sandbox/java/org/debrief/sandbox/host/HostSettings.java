package org.debrief.sandbox.host;

import java.nio.file.Path;

/** Where a host listens and keeps its files: port (0 is any free one), context path such as {@code /jira}, home directory, the plugin's jar. */
public record HostSettings(int port, String contextPath, Path home, Path jar) {
}
