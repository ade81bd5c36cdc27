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
    /** A picture within the page, for documents and mail that show no SVG; SVG after all where the machine has no fonts. */
    PNG {
        @Override
        public String html(Drawing drawing) {
            return Png.of(drawing)
                    .map(bytes -> "<p class=\"debrief-diagram\"><img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(bytes)
                            + "\" width=\"" + drawing.width() + "\" alt=\"" + SafeText.escaped(drawing.title() + ". " + drawing.description())
                            + "\"/></p>")
                    .orElseGet(() -> SVG.html(drawing));
        }
    };

    /** The markup of a drawing. */
    public abstract String html(Drawing drawing);
}
