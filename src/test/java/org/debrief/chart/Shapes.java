package org.debrief.chart;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.debrief.chart.Drawing.Group;
import org.debrief.chart.Drawing.Line;
import org.debrief.chart.Drawing.Shape;
import org.debrief.chart.Drawing.Text;

/** The shapes of a drawing, taken out of their groups. */
final class Shapes {

    private Shapes() {}

    static <S extends Shape> List<S> of(Drawing drawing, Class<S> type) {
        List<S> found = new ArrayList<>();
        collect(drawing.shapes(), type, found);
        return found;
    }

    private static <S extends Shape> void collect(List<Shape> shapes, Class<S> type, List<S> found) {
        for (Shape shape : shapes) {
            if (type.isInstance(shape)) {
                found.add(type.cast(shape));
            }
            if (shape instanceof Group group) {
                collect(group.shapes(), type, found);
            }
        }
    }

    static Rectangle area(Text text) {
        return new Rectangle(text.x(), text.y(), text.width(), text.height());
    }

    static boolean crosses(Line line, Rectangle area) {
        return area.intersectsLine(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    /** All lines of all texts, in reading order, without blanks. */
    static String words(Drawing drawing) {
        StringBuilder words = new StringBuilder();
        of(drawing, Text.class).forEach(text -> words.append(text.text()));
        return words.toString().replaceAll("\\s", "");
    }
}
