package org.debrief.sandbox.confluence.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Upload;
import org.debrief.sandbox.host.web.ContentTypes;
import org.debrief.sandbox.host.web.MultipartBody;

/**
 * The files of a multipart request: parts named {@code file}, with as many {@code comment} and {@code minorEdit} as there are files, or
 * fewer.
 */
public final class Uploads implements AutoCloseable {
    private final List<Part> files;
    private final List<String> comments;
    private final List<String> minors;
    private final List<InputStream> open = new ArrayList<>();

    private Uploads(List<Part> files, List<String> comments, List<String> minors) {
        this.files = files;
        this.comments = comments;
        this.minors = minors;
    }

    /** The files of the request, at least one. */
    public static Uploads of(HttpServletRequest request) throws IOException {
        if (!MultipartBody.sent(request)) {
            throw new Refusal(Reason.NOT_JSON, "HTTP 415 Unsupported Media Type");
        }
        List<Part> parts = parts(request);
        List<Part> files = parts.stream().filter(part -> part.getName().equals("file")).toList();
        if (files.isEmpty()) {
            throw new Refusal(Reason.INVALID, "At least one file is required: a part with the name file");
        }
        return new Uploads(files, texts(parts, "comment"), texts(parts, "minorEdit"));
    }

    /** Reads a multipart body, so that what cannot be taken is refused before anything asks for a parameter. */
    public static void check(HttpServletRequest request) {
        if (MultipartBody.sent(request)) {
            parts(request);
        }
    }

    /** Says with a refusal of files that the connection ends: the server closes it when it could not read all of them. */
    public static void endConnection(HttpServletRequest request, HttpServletResponse response) {
        if (MultipartBody.sent(request)) {
            response.setHeader("Connection", "close");
        }
    }

    /** How many files there are. */
    public int size() {
        return files.size();
    }

    /** A file, whose data may be read until this is closed; its name is empty when the client says none. */
    public Upload get(int number) throws IOException {
        Part file = files.get(number);
        InputStream data = file.getInputStream();
        open.add(data);
        String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "").replaceFirst("^.*[/\\\\]", "").strip();
        return new Upload(name, mediaType(file, name), data, number < comments.size() ? comments.get(number) : "",
                Boolean.parseBoolean(number < minors.size() ? minors.get(number) : ""));
    }

    @Override
    public void close() throws IOException {
        for (InputStream data : open) {
            data.close();
        }
        for (Part file : files) {
            file.delete();
        }
    }

    private static List<Part> parts(HttpServletRequest request) {
        try {
            return MultipartBody.parts(request);
        } catch (MultipartBody.Unreadable e) {
            throw e.tooLarge() ? new Refusal(Reason.TOO_LARGE, "The file is larger than " + (RestApi.LARGEST_FILE >> 20) + " MB")
                    : new Refusal(Reason.INVALID, "The multipart body cannot be read");
        }
    }

    private static List<String> texts(List<Part> parts, String name) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Part part : parts) {
            if (part.getName().equals(name)) {
                try (InputStream text = part.getInputStream()) {
                    texts.add(new String(text.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    /** What the client says; by the name where it says nothing that helps. */
    private static String mediaType(Part file, String name) {
        String type = file.getContentType() == null ? "" : file.getContentType().replaceFirst(";.*", "").strip();
        boolean useful = type.matches("[\\w.+-]{1,100}/[\\w.+-]{1,100}") && !type.equals("application/octet-stream");
        return useful ? type : ContentTypes.of(name).replaceFirst(";.*", "");
    }
}
