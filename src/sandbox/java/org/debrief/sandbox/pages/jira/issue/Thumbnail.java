package org.debrief.sandbox.pages.jira.issue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture made small, as PNG. What is no picture, or one of so many dots that reading it would take the site's memory, has none.
 */
final class Thumbnail {
    private static final int LONGEST_SIDE = 200;
    private static final long MOST_DOTS = 40_000_000;

    private Thumbnail() {
    }

    static Optional<byte[]> of(Consumer<OutputStream> picture) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        picture.accept(content);
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content.toByteArray()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(readers.next(), stream) : Optional.empty();
        }
    }

    private static Optional<byte[]> read(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                return Optional.empty();
            }
            ByteArrayOutputStream small = new ByteArrayOutputStream();
            ImageIO.write(scaled(reader.read(0)), "png", small);
            return Optional.of(small.toByteArray());
        } catch (IOException | RuntimeException e) {
            // Readers throw all kinds of exceptions at broken pictures.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double factor = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }
}
