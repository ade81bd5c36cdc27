package org.debrief.web;

import java.util.Base64;
import org.debrief.chart.Drawing;
import org.debrief.chart.Png;
import org.debrief.chart.Svg;

/** In which form a page carries its diagrams. */
public enum DiagramForm {
    /** Inline SVG, which follows the page's theme. */
    SVG {
        @Override
        public String html(Drawing drawing) {
            return "<div class=\"debrief-diagram\" role=\"group\" tabindex=\"0\" aria-label=\"" + SafeText.escaped(drawing.title()) + "\">"
                    + Svg.inline(drawing) + "</div>";
        }
    },
    /** A picture that fits on a sheet of paper, for documents and mail that show no SVG; SVG after all where the machine has no fonts. */
    PNG {
        @Override
        public String html(Drawing drawing) {
            double scale = Math.min((double) PAGE_WIDTH / drawing.width(), (double) PAGE_HEIGHT / drawing.height());
            String size = "\" width=\"" + (int) (scale * drawing.width()) + "\" height=\"" + (int) (scale * drawing.height());
            return Png.of(drawing)
                    .map(bytes -> "<p class=\"debrief-diagram\"><img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(bytes) + size
                            + "\" alt=\"" + SafeText.escaped(drawing.title() + ". " + drawing.description()) + "\"/></p>")
                    .orElseGet(() -> SVG.html(drawing));
        }
    };

    /** What an A4 sheet holds between its margins, in pixels of 1/96 inch. */
    private static final int PAGE_WIDTH = 640;
    private static final int PAGE_HEIGHT = 900;

    /** The markup of a drawing. */
    public abstract String html(Drawing drawing);
}
