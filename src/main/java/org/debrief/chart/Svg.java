package org.debrief.chart;

import java.util.List;
import org.debrief.chart.Drawing.Box;
import org.debrief.chart.Drawing.Group;
import org.debrief.chart.Drawing.Line;
import org.debrief.chart.Drawing.Shape;
import org.debrief.chart.Drawing.Text;

/**
 * Drawings as SVG: whatever texts they hold, they name no address and run no script.
 *
 * <p>Colours are attributes for light ground, and every shape has a class of its style, so that a page can set others.
 */
public final class Svg {

    private static final String FONTS = "-apple-system, &#39;Segoe UI&#39;, Roboto, &#39;Noto Sans&#39;, &#39;Helvetica Neue&#39;, Arial, sans-serif";

    private static final int BOLD = 600;
    private static final int OPAQUE = 0xFF000000;

    private final StringBuilder out = new StringBuilder(4_096);

    private Svg() {}

    /** An element to stand in a page, on the page's ground. */
    public static String inline(Drawing drawing) {
        return new Svg().element(drawing, "");
    }

    /** A file of its own, on white ground. */
    public static String file(Drawing drawing) {
        String ground = "<rect width=\"" + drawing.width() + "\" height=\"" + drawing.height() + "\" fill=\"#ffffff\"/>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new Svg().element(drawing, ground) + "\n";
    }

    private String element(Drawing drawing, String ground) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"debrief-drawing\" role=\"img\" aria-label=\"")
                .append(Markup.escaped(drawing.title())).append("\" viewBox=\"0 0 ").append(drawing.width()).append(' ').append(drawing.height())
                .append("\" width=\"").append(drawing.width()).append("\" height=\"").append(drawing.height())
                .append("\" font-family=\"").append(FONTS).append("\">")
                .append("<title>").append(Markup.escaped(drawing.title())).append("</title>")
                .append("<desc>").append(Markup.escaped(drawing.description())).append("</desc>")
                .append(ground);
        shapes(drawing.shapes());
        return out.append("</svg>").toString();
    }

    private void shapes(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                out.append("\n<g><title>").append(Markup.escaped(group.title())).append("</title>");
                shapes(group.shapes());
                out.append("</g>");
            } else if (shape instanceof Line line) {
                line(line);
            } else if (shape instanceof Box box) {
                box(box);
            } else {
                text((Text) shape);
            }
        }
    }

    private void line(Line line) {
        out.append("<line");
        style(line.style().word());
        number("x1", line.x1());
        number("y1", line.y1());
        number("x2", line.x2());
        number("y2", line.y2());
        colour("stroke", line.style().colour());
        number("stroke-width", line.style().thickness());
        out.append("/>");
    }

    private void box(Box box) {
        out.append("<rect");
        style(box.style().word());
        number("x", box.x());
        number("y", box.y());
        number("width", box.width());
        number("height", box.height());
        number("rx", box.style().radius());
        colour("fill", box.style().ground());
        colour("stroke", box.style().border());
        number("stroke-width", box.style().thickness());
        out.append("/>");
    }

    private void text(Text text) {
        out.append("<text");
        style(text.style().word());
        number("x", text.rightToLeft() ? text.x() + text.width() : text.x());
        number("y", text.baseline());
        number("font-size", text.style().size());
        if (text.style().bold()) {
            number("font-weight", BOLD);
        }
        colour("fill", text.style().colour());
        if (text.rightToLeft()) {
            out.append(" direction=\"rtl\"");
        }
        out.append('>').append(Markup.escaped(text.text())).append("</text>");
    }

    private void style(String word) {
        out.append(" class=\"debrief-d-").append(word).append('"');
    }

    private void number(String name, int value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void colour(String name, int value) {
        out.append(' ').append(name).append("=\"#").append(Integer.toHexString(OPAQUE | value).substring(2)).append('"');
    }
}
