package org.debrief.analysis;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;

/** The tree of the Five Whys; a why is written {@code id<parent}. */
public class WhyTreeTest {

    private static List<Why> whys(String... given) {
        return Arrays.stream(given)
                .map(why -> why.split("<"))
                .map(parts -> new Why(parts[0], 1, parts.length == 1 ? null : parts[1], null, parts[0], null, null, List.of()))
                .toList();
    }

    private static String inOrder(List<Why> whys) {
        return new WhyTree(whys).inOrder().stream()
                .map(placed -> placed.why().id() + placed.depth())
                .collect(Collectors.joining(" "));
    }

    private static String firstInCycle(String... given) {
        return WhyTree.firstInCycle(whys(given)).map(Why::id).orElse("none");
    }

    @Test
    public void parentsStandBeforeChildrenInTheOrderGiven() {
        assertEquals("a1 c2 e3 d2 b1", inOrder(whys("e<c", "a", "b", "c<a", "d<a")));
    }

    @Test
    public void emptyAnalysisHasNoTops() {
        assertEquals(List.of(), new WhyTree(List.of()).tops());
        assertEquals("", inOrder(List.of()));
    }

    @Test
    public void leafHasNothingUnderIt() {
        List<Why> whys = whys("a", "b<a");
        WhyTree tree = new WhyTree(whys);
        assertEquals(List.of(whys.get(1)), tree.under(whys.get(0)));
        assertEquals(List.of(), tree.under(whys.get(1)));
    }

    @Test
    public void forestHasNoCycle() {
        assertEquals("none", firstInCycle("a", "b<a", "c", "d<c"));
    }

    @Test
    public void whyUnderItselfIsACycle() {
        assertEquals("a", firstInCycle("a<a"));
        assertEquals("b", firstInCycle("a", "b<b", "c<a"));
    }

    @Test
    public void longCycleIsFoundAtItsFirstWhy() {
        assertEquals("b", firstInCycle("a", "b<d", "c<b", "d<c"));
        assertEquals("a1", inOrder(whys("a", "b<d", "c<b", "d<c")));
    }

    @Test(timeout = 10_000)
    public void depthCostsNoStack() {
        List<Why> chain = new ArrayList<>(whys("w0"));
        for (int i = 1; i < 100_000; i++) {
            chain.add(new Why("w" + i, 1, "w" + (i - 1), null, "x", null, null, List.of()));
        }
        List<WhyTree.Placed> placed = new WhyTree(chain).inOrder();
        assertEquals(100_000, placed.get(placed.size() - 1).depth());
        assertFalse(WhyTree.firstInCycle(chain).isPresent());
    }
}
