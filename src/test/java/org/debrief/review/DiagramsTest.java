package org.debrief.review;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.chart.Fishbone;
import org.debrief.chart.Fishbone.Bone;
import org.debrief.chart.Fishbone.Cause;
import org.debrief.web.Fixture;
import org.junit.Test;

/** Which cause stands on which bone, and below what. */
public final class DiagramsTest {

    private static final Factor ALERTS = factor("alerts", "TOOLING");
    private static final Factor RUNBOOK = factor("runbook", "PROCESS");
    private static final Factor PAGERS = factor("pagers", "TOOLING");

    @Test
    public void bonesAreCategoriesAndCausesFactorsInTheirOrder() {
        Fishbone fishbone = causes(List.of(ALERTS, RUNBOOK, PAGERS), List.of());
        assertEquals(
                List.of(new Bone("Process gap", List.of(root("runbook"))), new Bone("Tooling limitation", List.of(root("alerts"), root("pagers")))),
                fishbone.bones());
    }

    @Test
    public void aTreeStandsBelowTheFactorThatItExplains() {
        Why first = why("first", null, "alerts", null);
        Why second = why("second", "first", null, null);
        assertEquals(
                List.of(new Bone("Tooling limitation", List.of(cause("alerts", cause("first", root("second")))))),
                causes(List.of(ALERTS), List.of(first, second)).bones());
    }

    @Test
    public void aWhyTiedElsewhereMovesThereWithThoseBelowIt() {
        Why first = why("first", null, "alerts", null);
        Why second = why("second", "first", null, "runbook");
        Why third = why("third", "second", null, null);
        assertEquals(
                List.of(new Bone("Process gap", List.of(cause("runbook", cause("second", root("third"))))),
                        new Bone("Tooling limitation", List.of(cause("alerts", cause("first"))))),
                causes(List.of(ALERTS, RUNBOOK), List.of(first, second, third)).bones());
    }

    @Test
    public void whatBelongsToNoFactorHasABoneOfItsOwn() {
        Why first = why("first", null, null, null);
        Why second = why("second", "first", null, "alerts");
        assertEquals(
                List.of(new Bone("Tooling limitation", List.of(cause("alerts", root("second")))),
                        new Bone("Not tied to a factor", List.of(cause("first")))),
                causes(List.of(ALERTS), List.of(first, second)).bones());
    }

    @Test
    public void everyFactorAndWhyOfTheFixtureIsDrawn() {
        Postmortem whole = Fixture.named("whole").postmortem();
        Diagrams diagrams = new Diagrams(whole, new Phrases(Fixture.AUDIENCE));
        assertTrue(diagrams.fishbone().title().contains(whole.incident().key()));
        List<String> causes = diagrams.causes().bones().stream().flatMap(bone -> bone.causes().stream()).flatMap(DiagramsTest::texts).sorted().toList();
        List<String> parts = Stream.concat(
                whole.factors().stream().map(Factor::text), whole.whys().stream().map(Why::text)).sorted().toList();
        assertEquals(parts, causes);
    }

    private static Stream<String> texts(Cause cause) {
        return Stream.concat(Stream.of(cause.text()), cause.causes().stream().flatMap(DiagramsTest::texts));
    }

    private static Fishbone causes(List<Factor> factors, List<Why> whys) {
        Postmortem whole = Fixture.named("whole").postmortem();
        Postmortem postmortem = new Postmortem(whole.incident(), whole.timeline(), factors, whys, List.of(), List.of());
        return new Diagrams(postmortem, new Phrases(Fixture.AUDIENCE)).causes();
    }

    private static Factor factor(String id, String category) {
        return new Factor(id, 1, category, id, null, List.of());
    }

    private static Why why(String id, String parent, String effect, String tie) {
        return new Why(id, 1, parent, effect, id, tie, null, List.of());
    }

    private static Cause root(String text) {
        return new Cause(text, true, List.of());
    }

    private static Cause cause(String text, Cause... below) {
        return new Cause(text, false, List.of(below));
    }
}
