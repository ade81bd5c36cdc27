package org.debrief.chart;

import java.util.ArrayList;
import java.util.List;
import org.debrief.chart.Drawing.Box;
import org.debrief.chart.Drawing.Group;
import org.debrief.chart.Drawing.Line;
import org.debrief.chart.Drawing.Shape;
import org.debrief.chart.WhyPicture.Node;
import org.debrief.chart.WhyPicture.Start;

/**
 * Lays out the Five Whys: under each effect its answers as cards, each level further to the right, numbered by how often why was asked.
 *
 * <p>The width is always the same; the height grows with the texts, in linear time.
 */
public final class WhyDrawing {

    /** The width of every picture, in pixels. */
    public static final int WIDTH = FishboneDrawing.WIDTH;

    private static final int MARGIN = 12;
    private static final int PADDING = 8;
    private static final int NUMBER = 26;
    private static final int MOST_INDENT = 32;
    private static final int ALL_INDENTS = 360;
    private static final int BETWEEN_CARDS = 10;
    private static final int BETWEEN_STARTS = 24;

    private final String rootWord;
    private final List<Shape> shapes = new ArrayList<>();
    private int indent;
    private int y = MARGIN;

    private WhyDrawing(String rootWord) {
        this.rootWord = rootWord;
    }

    /**
     * The drawing of the whys.
     *
     * @param rootWord what marks an answer that nobody asked further from
     */
    public static Drawing of(WhyPicture picture, String rootWord, String title, String description) {
        return new WhyDrawing(rootWord).drawn(picture, title, description);
    }

    private Drawing drawn(WhyPicture picture, String title, String description) {
        int depth = picture.starts().stream().flatMap(start -> start.nodes().stream()).mapToInt(Node::depth).max().orElse(1);
        indent = Math.min(MOST_INDENT, ALL_INDENTS / depth);
        picture.starts().forEach(this::add);
        return new Drawing(WIDTH, Math.max(y - BETWEEN_STARTS, MARGIN) + MARGIN, title, description, shapes);
    }

    private void add(Start start) {
        List<Shape> head = new ArrayList<>();
        int most = WIDTH - 2 * MARGIN - 2 * PADDING;
        WrappedText text = WrappedText.of(start.effect(), most, TextStyle.HEAD);
        int inner = text.width(most);
        head.add(new Box(BoxStyle.HEAD, MARGIN, y, inner + 2 * PADDING, text.height() + 2 * PADDING));
        text.addTo(head, MARGIN + PADDING, y + PADDING, inner);
        y += text.height() + 2 * PADDING;
        addAll(head, start.nodes(), 1, y);
        y += BETWEEN_STARTS;
        shapes.add(new Group(start.effect(), head));
    }

    /** Adds the answers below something that ends at a height. */
    private void addAll(List<Shape> into, List<Node> nodes, int level, int parentEnd) {
        int stem = MARGIN + (level - 1) * indent + indent / 2;
        int last = parentEnd;
        for (Node node : nodes) {
            y += BETWEEN_CARDS;
            last = y + PADDING + TextStyle.TEXT.lineHeight() / 2;
            List<Shape> group = new ArrayList<>();
            group.add(new Line(LineStyle.STEM, stem, last, MARGIN + level * indent, last));
            addCard(group, node, level);
            addAll(group, node.nodes(), level + 1, y);
            into.add(new Group(node.text(), group));
        }
        if (!nodes.isEmpty()) {
            into.add(new Line(LineStyle.STEM, stem, parentEnd, stem, last));
        }
    }

    private void addCard(List<Shape> group, Node node, int level) {
        boolean root = node.nodes().isEmpty();
        int x = MARGIN + level * indent;
        int most = WIDTH - MARGIN - x - NUMBER - 2 * PADDING;
        WrappedText text = WrappedText.of(node.text(), most, TextStyle.TEXT);
        WrappedText mark = WrappedText.of(root ? rootWord : "", most, TextStyle.NOTE);
        int inner = Math.max(text.width(most), mark.width(most));
        int height = text.height() + mark.height() + 2 * PADDING;
        group.add(new Box(root ? BoxStyle.ROOT : BoxStyle.CARD, x, y, NUMBER + inner + 2 * PADDING, height));
        WrappedText.of(Integer.toString(level), NUMBER - 2, TextStyle.NOTE).addTo(group, x + PADDING, y + PADDING + 1, NUMBER - 2);
        text.addTo(group, x + PADDING + NUMBER, y + PADDING, inner);
        mark.addTo(group, x + PADDING + NUMBER, y + PADDING + text.height(), inner);
        y += height;
    }
}
