package org.debrief.chart;

import java.util.ArrayList;
import java.util.List;
import org.debrief.chart.Drawing.Box;
import org.debrief.chart.Drawing.Group;
import org.debrief.chart.Drawing.Line;
import org.debrief.chart.Drawing.Shape;
import org.debrief.chart.Fishbone.Bone;
import org.debrief.chart.Fishbone.Cause;

/** One category in its column: a bone that leans towards the head, the name at its outer end, causes between it and the column's left edge. */
final class BoneLayout {

    private static final int LEAST_LEAN = 32;
    private static final int MOST_LEAN = 64;
    private static final int FROM_COLUMN = 6;
    private static final int FROM_BONE = 10;
    private static final int LABEL_PADDING = 6;
    private static final int FROM_SPINE = 14;
    private static final int AFTER_LABEL = 10;
    private static final int UNDER_TEXT = 3;
    private static final int BETWEEN_CAUSES = 12;
    private static final int BETWEEN_DETAILS = 6;
    private static final int MOST_INDENT = 14;
    private static final int ALL_INDENTS = 72;

    private final Bone bone;
    private final int left;
    private final int joint;
    private final int lean;
    private final boolean above;
    private final int textWidth;
    private final WrappedText label;
    private final List<Block> blocks;
    private final int blocksHeight;

    BoneLayout(Bone bone, int left, int right, boolean above) {
        this.bone = bone;
        this.left = left + FROM_COLUMN;
        this.above = above;
        joint = right - FROM_COLUMN;
        lean = Math.max(LEAST_LEAN, Math.min(MOST_LEAN, (joint - this.left) / 5));
        textWidth = joint - lean - FROM_BONE - this.left;
        label = WrappedText.of(bone.name(), joint - this.left - 2 * LABEL_PADDING, TextStyle.LABEL);
        int depth = bone.causes().stream().mapToInt(Cause::depth).max().orElse(1);
        int indent = depth == 1 ? 0 : Math.min(MOST_INDENT, ALL_INDENTS / (depth - 1));
        blocks = bone.causes().stream().map(cause -> new Block(cause, 0, indent, textWidth)).toList();
        blocksHeight = blocks.stream().mapToInt(Block::height).sum() + BETWEEN_CAUSES * Math.max(0, blocks.size() - 1);
    }

    boolean isAbove() {
        return above;
    }

    /** From the spine to the outer end of the name. */
    int reach() {
        return FROM_SPINE + blocksHeight + AFTER_LABEL + labelHeight();
    }

    private int labelHeight() {
        return label.height() + 2 * LABEL_PADDING;
    }

    /** The bone at its spine; what is read first comes first. */
    Group drawn(int spine) {
        int outer = above ? spine - reach() + labelHeight() : spine + reach() - labelHeight();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Line(LineStyle.BONE, joint - lean, outer, joint, spine));
        addLabel(shapes, above ? outer - labelHeight() : outer);
        int y = above ? outer + AFTER_LABEL : spine + FROM_SPINE;
        for (Block block : blocks) {
            int rib = y + block.text().height() + UNDER_TEXT;
            List<Shape> cause = new ArrayList<>();
            cause.add(new Line(LineStyle.RIB, left, rib, boneAt(rib, outer, spine), rib));
            block.addTo(cause, left, y, textWidth);
            shapes.add(new Group(block.cause().text(), cause));
            y += block.height() + BETWEEN_CAUSES;
        }
        return new Group(bone.name(), shapes);
    }

    private int boneAt(int y, int outer, int spine) {
        return joint - lean + (int) ((long) lean * (y - outer) / (spine - outer));
    }

    private void addLabel(List<Shape> shapes, int y) {
        int inner = label.width(joint - left - 2 * LABEL_PADDING);
        int width = inner + 2 * LABEL_PADDING;
        int x = Math.max(left, Math.min(joint - lean - width / 2, joint - width));
        shapes.add(new Box(BoxStyle.LABEL, x, y, width, labelHeight()));
        label.addTo(shapes, x + LABEL_PADDING, y + LABEL_PADDING, inner);
    }

    /** A cause with those below it; on its rib at the first level, else on an elbow of its parent's stem. */
    private static final class Block {

        private final Cause cause;
        private final int indent;
        private final WrappedText text;
        private final List<Block> below = new ArrayList<>();
        private final int height;

        Block(Cause cause, int level, int indent, int width) {
            this.cause = cause;
            this.indent = indent;
            text = WrappedText.of(cause.text(), width - level * indent, cause.root() && level > 0 ? TextStyle.ROOT : TextStyle.TEXT);
            int sum = text.height() + (level == 0 ? UNDER_TEXT + 1 : 0);
            for (Cause one : cause.causes()) {
                Block block = new Block(one, level + 1, indent, width);
                below.add(block);
                sum += BETWEEN_DETAILS + block.height();
            }
            height = sum;
        }

        Cause cause() {
            return cause;
        }

        WrappedText text() {
            return text;
        }

        int height() {
            return height;
        }

        void addTo(List<Shape> shapes, int x, int y, int width) {
            text.addTo(shapes, x, y, width);
            int under = height - below.stream().mapToInt(block -> block.height() + BETWEEN_DETAILS).sum();
            int next = y + under;
            int stem = x + indent / 3;
            int last = 0;
            for (Block block : below) {
                next += BETWEEN_DETAILS;
                List<Shape> detail = new ArrayList<>();
                last = next + block.text.style().lineHeight() / 2;
                detail.add(new Line(LineStyle.STEM, stem, last, x + indent - 3, last));
                block.addTo(detail, x + indent, next, width - indent);
                shapes.add(new Group(block.cause.text(), detail));
                next += block.height();
            }
            if (!below.isEmpty()) {
                shapes.add(new Line(LineStyle.STEM, stem, y + under + (under > text.height() ? -1 : 1), stem, last));
            }
        }
    }
}
