package org.debrief.chart;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.debrief.chart.Drawing.Box;
import org.debrief.chart.Drawing.Line;
import org.debrief.chart.Drawing.Text;
import org.junit.Test;

/** A thousand analyses at random: no two texts overlap, none is crossed by a line or leaves the picture, and no word is lost. */
public class RandomAnalysesTest {

    private static final int ANALYSES = 1_000;

    private static void check(String name, Drawing drawing, int width) {
        List<Text> texts = Shapes.of(drawing, Text.class);
        List<Line> lines = Shapes.of(drawing, Line.class);
        assertEquals(name, width, drawing.width());
        Rectangle view = new Rectangle(0, 0, drawing.width(), drawing.height());
        for (Text text : texts) {
            Rectangle area = Shapes.area(text);
            assertTrue(name + " leaves the view: " + text, view.contains(area));
            assertTrue(name + " is wider than its box: " + text, TextMeasure.width(text.text(), text.style()) <= text.width() || isOneCluster(text));
            lines.forEach(line -> assertFalse(name + " crosses " + text + " with " + line, Shapes.crosses(line, area)));
        }
        noOverlap(name, texts);
        Shapes.of(drawing, Box.class).forEach(box -> assertTrue(name + " leaves the view: " + box,
                view.contains(new Rectangle(box.x(), box.y(), box.width(), box.height()))));
    }

    private static boolean isOneCluster(Text text) {
        int[] points = text.text().codePoints().toArray();
        return Clusters.end(points, 0) == points.length;
    }

    private static void noOverlap(String name, List<Text> texts) {
        List<Text> byTop = texts.stream().sorted(Comparator.comparingInt(Text::y)).toList();
        for (int i = 0; i < byTop.size(); i++) {
            Rectangle area = Shapes.area(byTop.get(i));
            for (int j = i + 1; j < byTop.size() && byTop.get(j).y() < area.y + area.height; j++) {
                assertFalse(name + ": " + byTop.get(i) + " overlaps " + byTop.get(j), area.intersects(Shapes.area(byTop.get(j))));
            }
        }
    }

    @Test
    public void fishbonesKeepTheirTextsApart() {
        for (int seed = 0; seed < ANALYSES; seed++) {
            Fishbone fishbone = Analyses.random(new Random(seed));
            check("Fishbone " + seed, FishboneDrawing.of(fishbone, "", ""), FishboneDrawing.WIDTH);
        }
    }

    @Test
    public void treesKeepTheirTextsApart() {
        for (int seed = 0; seed < ANALYSES; seed++) {
            WhyPicture picture = Analyses.asWhys(Analyses.random(new Random(seed)));
            check("Tree " + seed, WhyDrawing.of(picture, "Root", "", ""), WhyDrawing.WIDTH);
        }
    }

    @Test
    public void everyWordIsThereInReadingOrder() {
        for (int seed = 0; seed < ANALYSES; seed++) {
            Random random = new Random(seed);
            String text = Analyses.text(random, 60).replaceAll("[\\s\\p{Cs}\u202E]+", " ").strip();
            Drawing drawing = FishboneDrawing.of(new Fishbone("e", List.of(new Fishbone.Bone("b", List.of(Analyses.cause(text))))), "", "");
            if (text.codePointCount(0, text.length()) <= WrappedText.LONGEST) {
                assertEquals("eb" + text.replace(" ", ""), Shapes.words(drawing));
            }
        }
    }

    @Test
    public void theSameAnalysisGivesTheSameBytes() {
        for (int seed = 0; seed < 20; seed++) {
            String first = Svg.file(FishboneDrawing.of(Analyses.random(new Random(seed)), "t", "d"));
            assertEquals(first, Svg.file(FishboneDrawing.of(Analyses.random(new Random(seed)), "t", "d")));
        }
    }
}
