package org.debrief.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.debrief.chart.Drawing.Box;
import org.debrief.chart.Drawing.Group;
import org.debrief.chart.Drawing.Line;
import org.debrief.chart.Drawing.Shape;
import org.debrief.chart.Drawing.Text;

/** Drawings as PNG on white ground, twice as large as they are where that is not too much; with the fonts of the machine. */
public final class Png {

    private static final double SCALE = 2;

    /** The most pixels of a picture: what is larger is drawn smaller. */
    private static final double MOST_PIXELS = 16_000_000;

    private final Graphics2D graphics;

    private Png(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The bytes of a PNG file; empty where the machine has no fonts to write with. */
    public static Optional<byte[]> of(Drawing drawing) {
        double area = (double) drawing.width() * drawing.height();
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / area));
        int width = Math.max(1, (int) (drawing.width() * scale));
        int height = Math.max(1, (int) (drawing.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        try {
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            new Png(graphics).draw(drawing.shapes());
            graphics.dispose();
        } catch (RuntimeException | LinkageError | InternalError e) {
            return Optional.empty();
        }
        return Optional.of(PngFile.of(image));
    }

    private void draw(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                draw(group.shapes());
            } else if (shape instanceof Line line) {
                draw(line);
            } else if (shape instanceof Box box) {
                draw(box);
            } else {
                draw((Text) shape);
            }
        }
    }

    private void draw(Line line) {
        graphics.setColor(new Color(line.style().colour()));
        graphics.setStroke(new BasicStroke(line.style().thickness()));
        graphics.drawLine(line.x1(), line.y1(), line.x2(), line.y2());
    }

    private void draw(Box box) {
        int corner = 2 * box.style().radius();
        graphics.setColor(new Color(box.style().ground()));
        graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
        graphics.setColor(new Color(box.style().border()));
        graphics.setStroke(new BasicStroke(box.style().thickness()));
        graphics.drawRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
    }

    /** Draws a line of text; where the machine's letters are wider than its box they are made narrower. */
    private void draw(Text text) {
        Font font = new Font(Font.SANS_SERIF, text.style().bold() ? Font.BOLD : Font.PLAIN, text.style().size());
        TextLayout layout = new TextLayout(text.text(), font, new FontRenderContext(null, true, true));
        double narrower = Math.min(1, text.width() / Math.max(1.0, layout.getAdvance()));
        double x = text.rightToLeft() ? text.x() + text.width() - layout.getAdvance() * narrower : text.x();
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, text.baseline());
        graphics.scale(narrower, 1);
        graphics.setColor(new Color(text.style().colour()));
        layout.draw(graphics, 0, 0);
        graphics.setTransform(before);
    }
}
