package org.debrief.sandbox.host.cluster;

import static org.junit.Assert.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** News between two nodes. */
public class BulletinTest {
    @Rule
    public final TwoNodes nodes = new TwoNodes();

    private final List<String> heard = new ArrayList<>();

    @Before
    public void read() {
        nodes.one().read("fields", reader("1"));
        nodes.two().read("fields", reader("2"));
    }

    private NewsReader reader(String node) {
        return new NewsReader() {
            @Override
            public void told(byte[] subject) {
                heard.add(node + " " + new String(subject, StandardCharsets.UTF_8));
            }

            @Override
            public void missed() {
                heard.add(node + " missed");
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    public void whatOneTellsTheOtherHearsOnceAndInOrder() {
        nodes.one().tell("fields", bytes("a"));
        nodes.one().tell("fields", bytes("b"));
        nodes.two().catchUp();
        nodes.two().catchUp();
        nodes.one().catchUp();

        assertEquals(List.of("2 a", "2 b"), heard);
    }

    @Test
    public void topicsNobodyReadsAreNoTrouble() {
        nodes.one().tell("others", null);
        nodes.two().catchUp();

        assertEquals(List.of(), heard);
    }

    @Test
    public void aNodeHearsNothingFromBeforeItsStart() {
        nodes.one().tell("fields", bytes("a"));
        Cluster again = nodes.start("2");
        again.read("fields", reader("again"));
        again.catchUp();

        assertEquals(List.of(), heard);
    }

    @Test
    public void newsThatIsGoneBeforeItWasReadCountsAsMissed() {
        nodes.one().tell("fields", bytes("a"));
        nodes.one().tell("fields", bytes("b"));
        nodes.statements().change("delete from cluster_news where id = 1");
        nodes.two().catchUp();

        assertEquals(List.of("2 missed"), heard);
    }

    @Test
    public void theDeathOfAnotherMayHaveLeftAnythingUntold() {
        nodes.letTwoDie();

        assertEquals(List.of("1 missed"), heard);
    }

    @Test
    public void nodesKnowWhoLives() {
        nodes.letTwoDie();
        nodes.one().reachableAt("http://localhost:1/jira");

        assertEquals(List.of("1 true http://localhost:1/jira", "2 false null"),
                nodes.one().nodes().stream().map(node -> node.id() + " " + node.alive() + " " + node.url()).toList());
    }
}
