package org.debrief.sandbox;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

/** What the start prints. */
public class ProgressTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private String print(boolean terminal) {
        Progress progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8), terminal);
        progress.accept("Starting Jira");
        progress.accept("Loading the demo");
        progress.say("Sandbox ready");
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    public void aTerminalShowsOneLineThatChanges() {
        assertEquals("\r\u001b[KStarting Jira …\r\u001b[KLoading the demo …\r\u001b[KSandbox ready\n", print(true));
    }

    @Test
    public void elsewhereEveryStepIsALine() {
        assertEquals("Starting Jira\nLoading the demo\nSandbox ready\n", print(false));
    }
}
