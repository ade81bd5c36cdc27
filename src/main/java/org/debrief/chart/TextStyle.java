package org.debrief.chart;

/** How a text looks. */
public enum TextStyle {
    /** On the ground of a head. */
    HEAD("head-text", 15, true, 0xffffff),
    /** The name of a category. */
    LABEL("label-text", 14, true, 0x172b4d),
    /** A cause, or an answer. */
    TEXT("text", 14, false, 0x172b4d),
    /** One that nobody asked further from. */
    ROOT("root-text", 14, true, 0x172b4d),
    /** A remark beside it. */
    NOTE("note", 12, true, 0x44546f);

    private final String word;
    private final int size;
    private final boolean bold;
    private final int colour;

    TextStyle(String word, int size, boolean bold, int colour) {
        this.word = word;
        this.size = size;
        this.bold = bold;
        this.colour = colour;
    }

    String word() {
        return word;
    }

    /** The size of its letters, in pixels. */
    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    int colour() {
        return colour;
    }

    /** From one line to the next. */
    int lineHeight() {
        return size + 4;
    }
}
