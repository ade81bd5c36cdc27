package org.debrief.sandbox;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.junit.Test;

/** Lines from a node's process. */
public class NodeMessageTest {
    @Test
    public void aMessageIsReadAsItWasTold() {
        NodeMessage told = new NodeMessage(NodeMessage.Kind.REFUSED, "Port 1 is taken.\nStop it.");

        assertEquals(Optional.of(new NodeMessage(NodeMessage.Kind.REFUSED, "Port 1 is taken. Stop it.")), NodeMessage.in(told.toString()));
    }

    @Test
    public void otherOutputIsNoMessage() {
        assertEquals(Optional.empty(), NodeMessage.in("READY or not"));
        assertEquals(Optional.empty(), NodeMessage.in(""));
    }
}
