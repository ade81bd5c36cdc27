package org.debrief.chart;

import java.util.ArrayList;
import java.util.List;
import org.debrief.chart.Drawing.Box;
import org.debrief.chart.Drawing.Group;
import org.debrief.chart.Drawing.Line;
import org.debrief.chart.Drawing.Shape;
import org.debrief.chart.Fishbone.Bone;

/**
 * Lays out a cause-and-effect diagram after Kaoru Ishikawa: the effect at the head, a bone for every category, its causes as ribs.
 *
 * <p>The width is always the same; the height grows with the texts. Up to {@value #MOST_IN_ROW} categories share one spine, further ones
 * have spines of their own that lead to the same head. Time and space are linear in the length of all texts.
 */
public final class FishboneDrawing {

    /** The width of every fishbone, in pixels. */
    public static final int WIDTH = 800;

    private static final int MOST_IN_ROW = 6;
    private static final int MARGIN = 12;
    private static final int HEAD_WIDTH = 152;
    private static final int HEAD_PADDING = 10;
    private static final int TO_HEAD = 20;
    private static final int BETWEEN_ROWS = 28;
    private static final int TAIL = 40;

    private FishboneDrawing() {}

    /** The drawing of a fishbone. */
    public static Drawing of(Fishbone fishbone, String title, String description) {
        int spineEnd = WIDTH - MARGIN - HEAD_WIDTH - TO_HEAD;
        List<BoneRow> rows = rows(fishbone.bones(), spineEnd);
        WrappedText effect = WrappedText.of(fishbone.effect(), HEAD_WIDTH - 2 * HEAD_PADDING, TextStyle.HEAD);
        int headHeight = effect.height() + 2 * HEAD_PADDING;

        int rowsHeight = rows.stream().mapToInt(BoneRow::height).sum() + BETWEEN_ROWS * (rows.size() - 1);
        int firstSpine = rows.get(0).above();
        int lastSpine = rowsHeight - rows.get(rows.size() - 1).below();
        int middle = (firstSpine + lastSpine) / 2;
        int top = MARGIN + Math.max(0, headHeight / 2 - middle);
        int height = Math.max(top + rowsHeight, top + middle + (headHeight + 1) / 2) + MARGIN;

        List<Shape> shapes = new ArrayList<>();
        addHead(shapes, fishbone.effect(), effect, top + middle, headHeight);
        if (rows.size() > 1) {
            shapes.add(new Line(LineStyle.SPINE, spineEnd, top + firstSpine, spineEnd, top + lastSpine));
        }
        shapes.add(new Line(LineStyle.SPINE, spineEnd, top + middle, spineEnd + TO_HEAD, top + middle));
        int y = top;
        for (BoneRow row : rows) {
            int spine = y + row.above();
            shapes.add(new Line(LineStyle.SPINE, row.bones().isEmpty() ? spineEnd - TAIL : MARGIN, spine, spineEnd, spine));
            row.bones().forEach(bone -> shapes.add(bone.drawn(spine)));
            y += row.height() + BETWEEN_ROWS;
        }
        return new Drawing(WIDTH, height, title, description, shapes);
    }

    private static void addHead(List<Shape> shapes, String whole, WrappedText effect, int middle, int height) {
        List<Shape> head = new ArrayList<>();
        int x = WIDTH - MARGIN - HEAD_WIDTH;
        head.add(new Box(BoxStyle.HEAD, x, middle - height / 2, HEAD_WIDTH, height));
        effect.addTo(head, x + HEAD_PADDING, middle - height / 2 + HEAD_PADDING, HEAD_WIDTH - 2 * HEAD_PADDING);
        shapes.add(new Group(whole, head));
    }

    /** Bones are dealt out from the tail to the head, one above the spine and one below in turn. */
    private static List<BoneRow> rows(List<Bone> bones, int spineEnd) {
        List<BoneRow> rows = new ArrayList<>();
        int from = 0;
        do {
            List<Bone> some = bones.subList(from, Math.min(bones.size(), from + MOST_IN_ROW));
            int columns = Math.max(1, (some.size() + 1) / 2);
            List<BoneLayout> laidOut = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                int column = i / 2;
                int left = MARGIN + (spineEnd - MARGIN) * column / columns;
                int right = MARGIN + (spineEnd - MARGIN) * (column + 1) / columns;
                laidOut.add(new BoneLayout(some.get(i), left, right, i % 2 == 0));
            }
            rows.add(new BoneRow(laidOut));
            from += MOST_IN_ROW;
        } while (from < bones.size());
        return rows;
    }

    /** Bones on one spine. */
    private record BoneRow(List<BoneLayout> bones) {

        /** From its top to its spine. */
        int above() {
            return reach(true);
        }

        /** From its spine to its bottom. */
        int below() {
            return reach(false);
        }

        private int reach(boolean above) {
            return bones.stream().filter(bone -> bone.isAbove() == above).mapToInt(BoneLayout::reach).max().orElse(0);
        }

        int height() {
            return above() + below();
        }
    }
}
