package org.debrief.chart;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.Test;

/** Pictures as PNG files, read by Java's own decoder. */
public class PngTest {

    private static BufferedImage read(Drawing drawing) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Png.of(drawing).orElseThrow()));
    }

    @Test
    public void pictureIsTwiceAsLargeAndShowsSomething() throws IOException {
        Drawing drawing = FishboneDrawing.of(Analyses.even(12, 4, "A cause"), "t", "d");
        BufferedImage image = read(drawing);
        assertEquals(2 * drawing.width(), image.getWidth());
        assertEquals(2 * drawing.height(), image.getHeight());
        assertEquals("white ground", 0xFFFFFFFF, image.getRGB(1, 1));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue("the head", colours.contains(0xFF172B4D));
        assertTrue("letters with soft edges", colours.size() > 30);
    }

    @Test
    public void everyPixelIsTheOneThatWasDrawn() throws IOException {
        BufferedImage noise = new BufferedImage(61, 47, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < noise.getWidth(); x++) {
            for (int y = 0; y < noise.getHeight(); y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(noise)));
        for (int x = 0; x < noise.getWidth(); x++) {
            for (int y = 0; y < noise.getHeight(); y++) {
                assertEquals(noise.getRGB(x, y), read.getRGB(x, y));
            }
        }
    }

    @Test
    public void hugePicturesAreDrawnSmaller() throws IOException {
        BufferedImage image = read(new Drawing(800, 100_000, "t", "d", List.of()));
        assertTrue(image.getWidth() + "x" + image.getHeight(), (long) image.getWidth() * image.getHeight() <= 16_000_000);
    }

    @Test
    public void anyTextCanBeDrawn() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Drawing drawing = WhyDrawing.of(Analyses.asWhys(Analyses.random(new Random(seed))), "Root", "t", "d");
            assertTrue(read(drawing).getWidth() > 0);
        }
    }
}
