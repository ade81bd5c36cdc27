package org.debrief.sandbox.confluence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body in the making. */
final class Multipart {
    private static final String BOUNDARY = "a-boundary-of-our-own";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean broken;

    /** Adds a file. */
    Multipart file(String name, String mediaType, byte[] data) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: " + mediaType
                + "\r\n\r\n");
        bytes.writeBytes(data);
        write("\r\n");
        return this;
    }

    /** Adds a text file. */
    Multipart file(String name, String text) {
        return file(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a field. */
    Multipart field(String name, String text) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n");
        return this;
    }

    /** Leaves away its end. */
    Multipart broken() {
        broken = true;
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.writeBytes(broken ? new byte[0] : ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
