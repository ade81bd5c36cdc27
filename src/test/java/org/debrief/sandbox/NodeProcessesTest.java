package org.debrief.sandbox;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.Test;

/** What the processes of nodes are told. */
public class NodeProcessesTest {
    private static NodeOrder node(String id) {
        return new NodeOrder(id, 0, Path.of("home"), Duration.ofSeconds(10));
    }

    @Test
    public void onlyTheFirstNodeAsksForTheMailPort() {
        assertEquals(List.of(), NodeProcesses.mail(node("1")));
        assertEquals(List.of("-Dsandbox.smtp.port=0"), NodeProcesses.mail(node("2")));
    }
}
