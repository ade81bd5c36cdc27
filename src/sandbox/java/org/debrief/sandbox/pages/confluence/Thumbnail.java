package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletResponse;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Files;

/** A small picture of an attached one. What is no picture, or one that would fill the memory, has none. */
final class Thumbnail {
    private static final int WIDEST = 300;
    private static final long LARGEST_FILE = 20L << 20;

    private Thumbnail() {
    }

    /** Writes the small picture; false when there is none and nothing was written. */
    static boolean write(Files files, AttachedFile file, HttpServletResponse response) throws IOException {
        if (file.kind().size() > LARGEST_FILE) {
            return false;
        }
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        files.copy(file, data);
        BufferedImage picture = read(data.toByteArray());
        if (picture == null) {
            return false;
        }
        response.setContentType("image/png");
        return ImageIO.write(scaled(picture), "png", response.getOutputStream());
    }

    /** Reads no more points than are needed, so that a small file cannot become a huge picture in memory. */
    private static BufferedImage read(byte[] data) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * WIDEST));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException notAPicture) {
            return null;
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double factor = Math.min(1, (double) WIDEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * factor));
        int height = Math.max(1, (int) (picture.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }
}
