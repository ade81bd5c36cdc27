package org.debrief.timeline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Pictures are told by their first bytes. */
public class PictureTypeTest {

    private static Optional<PictureType> type(String latin1) {
        return PictureType.of(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    public void fourKindsAreKnownByTheirBeginning() {
        assertEquals(Optional.of(PictureType.PNG), type("\u0089PNG\r\n\u001a\n\0\0\0\r"));
        assertEquals(Optional.of(PictureType.JPEG), type("\u00ff\u00d8\u00ff\u00e0"));
        assertEquals(Optional.of(PictureType.GIF), type("GIF87a"));
        assertEquals(Optional.of(PictureType.GIF), type("GIF89a\1\0\1\0\0\0"));
        assertEquals(Optional.of(PictureType.WEBP), type("RIFF\1\2\3\4WEBP"));
    }

    @Test
    public void nothingElseIsAPicture() {
        List<String> others = List.of("", "<svg xmlns=", "<html><scri", "BM:\0", "RIFF\1\2\3\4WAVE", "RIFF\1\2\3\4WEB", "GIF88a", "%PDF-1.7", "\u0089PNG\r\n\u001a",
                " GIF89a", "\u00ff\u00d8", "<?xml");
        others.forEach(other -> assertEquals(other, Optional.empty(), type(other)));
    }

    @Test
    public void theHeadIsLongEnoughForEveryKind() {
        assertEquals(Optional.of(PictureType.WEBP), PictureType.of(Arrays.copyOf("RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII), PictureType.HEAD)));
    }

    @Test
    public void namesOfPicturesEndAsPicturesDo() {
        List.of("a.png", "a.PNG", "a b.jpeg", "x.tar.jpg", "über.gif", ".webp").forEach(name -> assertTrue(name, PictureType.isNamed(name)));
        List.of("png", "a.png.svg", "a.svg", "a.pngx", "a.", "", "a.bmp", "a.png ").forEach(name -> assertFalse(name, PictureType.isNamed(name)));
    }
}
