package org.debrief.chart;

/** How a line looks; the darker and thicker, the closer to the effect. */
public enum LineStyle {
    /** The back of the fish, which leads to the effect. */
    SPINE("spine", 4, 0x172b4d),
    /** From the name of a category to the back. */
    BONE("bone", 2, 0x44546f),
    /** Under a cause. */
    RIB("rib", 1, 0x626f86),
    /** From a cause to what made it possible. */
    STEM("stem", 1, 0x8590a2);

    private final String word;
    private final int thickness;
    private final int colour;

    LineStyle(String word, int thickness, int colour) {
        this.word = word;
        this.thickness = thickness;
        this.colour = colour;
    }

    String word() {
        return word;
    }

    int thickness() {
        return thickness;
    }

    /** Red, green and blue, on light ground. */
    int colour() {
        return colour;
    }
}
