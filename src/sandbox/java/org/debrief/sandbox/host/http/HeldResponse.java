package org.debrief.sandbox.host.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An answer that is kept in memory until it is complete; one that is no page and grows large, such as a file, leaves in pieces. */
final class HeldResponse extends HttpServletResponseWrapper {
    private static final int LARGE = 4 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private boolean leaving;
    private int error;
    private String message = "";

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new HeldStream();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            setCharacterEncoding(charset().name());
            writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
        }
        return writer;
    }

    @Override
    public void sendError(int status) {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, String text) {
        error = status;
        message = text == null ? "" : text;
        setStatus(status);
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
    }

    @Override
    public boolean isCommitted() {
        return error != 0;
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the answer is complete.
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
        writer = null;
    }

    @Override
    public void reset() {
        if (leaving) {
            throw new IllegalStateException("A part of the answer has left already");
        }
        resetBuffer();
        super.reset();
    }

    @Override
    public void setContentLength(int length) {
        // The length is known at the end.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The length is known at the end.
    }

    /** The status given to {@code sendError}, or zero. */
    int error() {
        return error;
    }

    String message() {
        return message;
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    String text() {
        return bytes().length == 0 ? "" : new String(bytes(), charset());
    }

    /** Puts a whole new body in place of what was written. */
    void replace(String contentType, String text) {
        resetBuffer();
        setContentType(contentType);
        setCharacterEncoding("UTF-8");
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends what was written. */
    void send() throws IOException {
        byte[] body = bytes();
        if (!leaving) {
            super.setContentLength(body.length);
        }
        getResponse().getOutputStream().write(body);
    }

    private void letLeave() throws IOException {
        if (bytes.size() > LARGE && !isHtml()) {
            leaving = true;
            bytes.writeTo(getResponse().getOutputStream());
            bytes.reset();
        }
    }

    private byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    private Charset charset() {
        String type = getContentType();
        boolean stated = type != null && type.toLowerCase(Locale.ROOT).contains("charset=");
        return stated ? Charset.forName(getCharacterEncoding()) : StandardCharsets.UTF_8;
    }

    /** The stream into memory. */
    private final class HeldStream extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("The sandbox has no asynchronous answers");
        }

        @Override
        public void write(int b) throws IOException {
            bytes.write(b);
            letLeave();
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            bytes.write(buffer, offset, length);
            letLeave();
        }
    }
}
