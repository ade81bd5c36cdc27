package org.debrief.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.debrief.analysis.Factor;
import org.debrief.analysis.FactorGroup;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.chart.Drawing;
import org.debrief.chart.Fishbone;
import org.debrief.chart.Fishbone.Bone;
import org.debrief.chart.Fishbone.Cause;
import org.debrief.chart.FishboneDrawing;
import org.debrief.chart.WhyDrawing;
import org.debrief.chart.WhyPicture;
import org.debrief.chart.WhyPicture.Node;

/**
 * The analysis of an incident as diagrams.
 *
 * <p>In the fishbone every category is a bone and every factor a cause on it. A why stands below the factor that it is tied to; without a
 * tie below that of the nearest answer above it that has one, else below the factor that its tree explains. All others share a bone.
 * Every why is visited a fixed number of times.
 */
public final class Diagrams {

    private final Postmortem postmortem;
    private final Phrases phrases;
    private final WhyTree tree;
    /** The answers that begin below a factor, by its id; {@code null} for those of no factor. */
    private final Map<String, List<Why>> begin = new HashMap<>();
    private final Map<String, String> factors = new HashMap<>();

    /** Diagrams in the words of a reader. */
    public Diagrams(Postmortem postmortem, Phrases phrases) {
        this.postmortem = postmortem;
        this.phrases = phrases;
        tree = new WhyTree(postmortem.whys());
        for (WhyTree.Placed placed : tree.inOrder()) {
            Why why = placed.why();
            String above = why.parent() == null ? why.effect() : factors.get(why.parent());
            String own = why.factor() == null ? above : why.factor();
            factors.put(why.id(), own);
            if (why.parent() == null || !Objects.equals(own, above)) {
                begin.computeIfAbsent(own, factor -> new ArrayList<>()).add(why);
            }
        }
    }

    /** What the fishbone shows. */
    public Fishbone causes() {
        List<Bone> bones = new ArrayList<>();
        for (FactorGroup group : groups()) {
            bones.add(new Bone(phrases.category(group.category(), postmortem.categories()), group.factors().stream().map(this::cause).toList()));
        }
        if (begin.containsKey(null)) {
            bones.add(new Bone(phrases.text("debrief.diagram.untied"), begin.get(null).stream().map(this::cause).toList()));
        }
        return new Fishbone(postmortem.incident().summary(), bones);
    }

    private List<FactorGroup> groups() {
        return FactorGroup.of(postmortem.factors(), postmortem.categories());
    }

    private Cause cause(Factor factor) {
        List<Cause> below = begin.getOrDefault(factor.id(), List.of()).stream().map(this::cause).toList();
        return new Cause(factor.text(), below.isEmpty(), below);
    }

    private Cause cause(Why why) {
        List<Cause> below = tree.under(why).stream()
                .filter(child -> Objects.equals(factors.get(child.id()), factors.get(why.id())))
                .map(this::cause)
                .toList();
        return new Cause(why.text(), tree.isRoot(why), below);
    }

    /** The fishbone. */
    public Drawing fishbone() {
        String key = postmortem.incident().key();
        String description = phrases.text(
                "debrief.diagram.fishbone.desc", postmortem.factors().size(), groups().size(), postmortem.whys().size());
        return FishboneDrawing.of(causes(), phrases.text("debrief.diagram.fishbone", key), description);
    }

    /** The tree of the Five Whys. */
    public Drawing whys() {
        List<WhyTree.Start> starts = tree.starts(postmortem.factors());
        WhyPicture picture = new WhyPicture(starts.stream()
                .map(start -> new WhyPicture.Start(effect(start), start.answers().stream().map(this::node).toList()))
                .toList());
        return WhyDrawing.of(
                picture,
                phrases.text("debrief.analysis.root"),
                phrases.text("debrief.diagram.whys", postmortem.incident().key()),
                phrases.text("debrief.diagram.whys.desc", postmortem.whys().size(), starts.size()));
    }

    private String effect(WhyTree.Start start) {
        if (start.factor() != null) {
            return start.factor().text();
        }
        String impact = postmortem.incident().texts().impact();
        return impact == null || impact.isBlank() ? phrases.text("debrief.analysis.impact") : impact;
    }

    private Node node(Why why) {
        return new Node(why.text(), tree.under(why).stream().map(this::node).toList());
    }
}
