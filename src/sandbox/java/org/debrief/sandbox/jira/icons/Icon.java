package org.debrief.sandbox.jira.icons;

import org.debrief.sandbox.pages.Html;

/**
 * A picture of sixteen pixels, drawn as SVG.
 */
record Icon(String shape) {
    private static final String[] COLOURS = {"#0052cc", "#bf2600", "#006644", "#403294", "#974f0c", "#00647a"};

    /** An issue type: the first letter of its name on a colour that its id decides. */
    static Icon type(long id, String name) {
        String letter = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        return new Icon("<rect width='16' height='16' rx='2' fill='" + COLOURS[Math.floorMod(id, COLOURS.length)] + "'/>"
                + "<text x='8' y='12' text-anchor='middle' font-family='sans-serif' font-size='11' font-weight='600' fill='#fff'>" + Html.text(letter)
                + "</text>");
    }

    /** A priority: an arrow up or down, or a bar in the middle. */
    static Icon priority(int aboveMiddle, String colour) {
        String path = aboveMiddle == 0 ? "M3 8h10" : aboveMiddle > 0 ? "M3 9l5-5 5 5" : "M3 7l5 5 5-5";
        return new Icon("<path d='" + path + "' fill='none' stroke='" + Html.text(colour) + "' stroke-width='2.5'/>");
    }

    /** A status: a ring, half full or full. */
    static Icon status(String category) {
        String filling = switch (category) {
            case "done" -> "<circle cx='8' cy='8' r='6' fill='#006644'/><path d='M5 8l2 2 4-4' fill='none' stroke='#fff' stroke-width='1.5'/>";
            case "indeterminate" -> "<path d='M8 2a6 6 0 0 1 0 12z' fill='#0052cc'/>";
            default -> "";
        };
        return new Icon("<circle cx='8' cy='8' r='6' fill='#fff' stroke='#42526e' stroke-width='1.5'/>" + filling);
    }

    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\">" + shape.replace('\'', '"') + "</svg>";
    }
}
