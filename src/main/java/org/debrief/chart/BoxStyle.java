package org.debrief.chart;

/** How a box looks; grounds are told apart by lightness, so that a print without colours can be read. */
public enum BoxStyle {
    /** What is explained. */
    HEAD("head", 0x172b4d, 0x172b4d, 2, 6),
    /** The name of a category. */
    LABEL("label", 0xdcdfe4, 0x44546f, 1, 4),
    /** An answer. */
    CARD("card", 0xffffff, 0x8590a2, 1, 4),
    /** An answer nobody asked further from. */
    ROOT("root", 0xf1f2f4, 0x172b4d, 2, 4);

    private final String word;
    private final int ground;
    private final int border;
    private final int thickness;
    private final int radius;

    BoxStyle(String word, int ground, int border, int thickness, int radius) {
        this.word = word;
        this.ground = ground;
        this.border = border;
        this.thickness = thickness;
        this.radius = radius;
    }

    String word() {
        return word;
    }

    int ground() {
        return ground;
    }

    int border() {
        return border;
    }

    int thickness() {
        return thickness;
    }

    int radius() {
        return radius;
    }
}
