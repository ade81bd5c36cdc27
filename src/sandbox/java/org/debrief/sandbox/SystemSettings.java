package org.debrief.sandbox;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.debrief.sandbox.host.StartRefused;

/** The settings as system properties; a wrong one ends the start with a message that names it. */
record SystemSettings(UnaryOperator<String> properties) {
    private static final int MOST_NODES = 4;
    private static final int LAST_PORT = 65_535;
    private static final int JIRA = 2990;
    private static final int CONFLUENCE = 1990;
    private static final int LONGEST_LEASE_SECONDS = 600;

    SandboxSettings read() {
        return new SandboxSettings(port("sandbox.jira.port", JIRA), port("sandbox.confluence.port", CONFLUENCE), home(), flag("sandbox.demo", true), nodes());
    }

    /** Whether the home is to be emptied first. */
    boolean reset() {
        return flag("sandbox.reset", false);
    }

    private NodeSettings nodes() {
        int count = number("sandbox.nodes", 1, 1, MOST_NODES);
        List<Integer> ports = new ArrayList<>();
        for (int node = 2; node <= count; node++) {
            ports.add(port("sandbox.jira" + node + ".port", JIRA + node - 1));
        }
        long usual = NodeSettings.NONE.lease().toSeconds();
        return new NodeSettings(ports, Duration.ofSeconds(number("sandbox.lease", (int) usual, 1, LONGEST_LEASE_SECONDS)));
    }

    private Path home() {
        String value = properties.apply("sandbox.home");
        try {
            return databaseFolder(Path.of(value == null || value.isBlank() ? "target/sandbox" : value.trim()).toAbsolutePath());
        } catch (InvalidPathException e) {
            throw fault("sandbox.home", value, "it is no path");
        }
    }

    /** The address of a database ends at its first semicolon. */
    private static Path databaseFolder(Path home) {
        if (home.toString().contains(";")) {
            throw fault("sandbox.home", home.toString(), "a database cannot be in a folder with a semicolon in its name");
        }
        return home;
    }

    private int port(String name, int usual) {
        return number(name, usual, 0, LAST_PORT);
    }

    private int number(String name, int usual, int least, int most) {
        String value = properties.apply(name);
        try {
            int number = value == null ? usual : Integer.parseInt(value.trim());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // It is told below, as a number out of range is.
        }
        throw fault(name, value, "it takes a number from " + least + " to " + most);
    }

    private boolean flag(String name, boolean usual) {
        String value = properties.apply(name);
        return switch (value == null ? Boolean.toString(usual) : value.trim()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault(name, value, "it takes true or false");
        };
    }

    private static StartRefused fault(String name, String value, String reason) {
        return new StartRefused("The setting -D" + name + "=" + value + " is wrong: " + reason + ".");
    }
}
