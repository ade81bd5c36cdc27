package org.debrief.chart;

import java.util.List;
import java.util.Objects;

/**
 * A picture as data: shapes in reading order, in whole pixels from the top left corner, so that the same input gives the same bytes.
 *
 * @param title what it shows, in a few words
 * @param description the same in a sentence, for readers who do not see it
 */
public record Drawing(int width, int height, String title, String description, List<Shape> shapes) {

    public Drawing {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        shapes = List.copyOf(shapes);
    }

    /** Something drawn. */
    public sealed interface Shape permits Line, Box, Text, Group {}

    /** A straight line. */
    public record Line(LineStyle style, int x1, int y1, int x2, int y2) implements Shape {}

    /** A rectangle with rounded corners. */
    public record Box(BoxStyle style, int x, int y, int width, int height) implements Shape {}

    /**
     * One line of text in the box that it may fill.
     *
     * @param rightToLeft whether it begins at the right edge of its box
     */
    public record Text(TextStyle style, String text, int x, int y, int width, boolean rightToLeft) implements Shape {

        /** The height of its box. */
        public int height() {
            return style.lineHeight();
        }

        /** Where its letters stand. */
        int baseline() {
            return y + style.lineHeight() * 3 / 4;
        }
    }

    /**
     * Shapes that belong together.
     *
     * @param title their whole text, where they show it in lines
     */
    public record Group(String title, List<Shape> shapes) implements Shape {

        public Group {
            Objects.requireNonNull(title, "title");
            shapes = List.copyOf(shapes);
        }
    }
}
