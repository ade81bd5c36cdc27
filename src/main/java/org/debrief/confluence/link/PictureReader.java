package org.debrief.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.app.attachment.ReadAttachments;
import org.debrief.timeline.PictureType;

/** Copies a picture that Jira responds with into a file; whatever else Jira responds with is no picture. */
final class PictureReader implements ApplicationLinkResponseHandler<Optional<FetchedPicture>> {

    private static final Pattern TAG = Pattern.compile("\"[\\w-]{1,100}\"");
    private static final int PIECE = 16 * 1024;

    private final Path file;

    /** The file exists, and may be gone before everything is written. */
    PictureReader(Path file) {
        this.file = file;
    }

    @Override
    public Optional<FetchedPicture> credentialsRequired(Response response) {
        return Optional.empty();
    }

    @Override
    public Optional<FetchedPicture> handle(Response response) throws ResponseException {
        return switch (response.getStatusCode()) {
            case 200 -> copied(response);
            case 304 -> Optional.of(new FetchedPicture(null, tag(response)));
            default -> Optional.empty();
        };
    }

    private Optional<FetchedPicture> copied(Response response) throws ResponseException {
        try (InputStream content = response.getResponseBodyAsStream()) {
            byte[] head = content.readNBytes(PictureType.HEAD);
            Optional<PictureType> type = PictureType.of(head);
            return type.isPresent() && fits(head, content) ? Optional.of(new FetchedPicture(type.get(), tag(response))) : Optional.empty();
        } catch (IOException e) {
            throw new ResponseException("A picture did not arrive", e);
        }
    }

    private boolean fits(byte[] head, InputStream content) throws IOException {
        try (OutputStream into = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            byte[] piece = Arrays.copyOf(head, PIECE);
            long size = 0;
            for (int read = head.length; read > 0 && size <= ReadAttachments.LARGEST; read = content.read(piece)) {
                into.write(piece, 0, read);
                size += read;
            }
            return size <= ReadAttachments.LARGEST;
        }
    }

    private static String tag(Response response) {
        String tag = response.getHeader("ETag");
        return tag != null && TAG.matcher(tag).matches() ? tag : null;
    }
}
