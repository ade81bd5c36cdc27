package org.debrief.sandbox.pages.jira.file;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.debrief.sandbox.jira.model.StoredAttachment.FileHead;
import org.debrief.sandbox.pages.Thumbnail;
import org.junit.Test;

/** How files are sent to browsers, and how pictures get small. */
public class FileTest {
    @Test
    public void whatCouldRunIsSavedAndNotShown() {
        for (String type : List.of("text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "application/javascript", "TEXT/HTML", "x/y")) {
            assertTrue(type, AttachmentPage.disposition(new FileHead("a.png", type)).startsWith("attachment;"));
        }
        assertEquals("inline; filename*=UTF-8''gr%C3%BCn%20%281%29.png", AttachmentPage.disposition(new FileHead("gr\u00fcn (1).png", "image/png")));
    }

    @Test
    public void aLargePictureKeepsItsProportions() throws IOException {
        for (String format : List.of("png", "jpg", "gif", "bmp")) {
            BufferedImage small = ImageIO.read(new ByteArrayInputStream(Thumbnail.of(picture(1600, 800, format), ThumbnailPage.SIDE).orElseThrow()));
            assertEquals(format, ThumbnailPage.SIDE, small.getWidth());
            assertEquals(format, ThumbnailPage.SIDE / 2, small.getHeight());
        }
    }

    @Test
    public void aSmallPictureStaysAsItIs() throws IOException {
        assertEquals(16, ImageIO.read(new ByteArrayInputStream(Thumbnail.of(picture(16, 8, "png"), ThumbnailPage.SIDE).orElseThrow())).getWidth());
    }

    @Test
    public void whatIsNoPictureHasNoThumbnail() throws IOException {
        byte[] whole = picture(300, 300, "png");
        assertTrue(Thumbnail.of("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), ThumbnailPage.SIDE).isEmpty());
        assertTrue(Thumbnail.of(new byte[0], ThumbnailPage.SIDE).isEmpty());
        assertTrue(Thumbnail.of(Arrays.copyOf(whole, 20), ThumbnailPage.SIDE).isEmpty());
    }

    @Test
    public void aPictureThatSaysToBeHugeIsNotRead() throws IOException {
        byte[] bomb = picture(10, 10, "png");
        bomb[16] = 0x0f;
        bomb[20] = 0x0f;
        assertTrue(Thumbnail.of(bomb, ThumbnailPage.SIDE).isEmpty());
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes));
        return bytes.toByteArray();
    }
}
