package org.debrief.sandbox.jira.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.host.web.MultipartBody;
import org.debrief.sandbox.jira.model.Attachments;
import org.debrief.sandbox.jira.model.StoredAttachment;
import org.debrief.sandbox.jira.model.StoredAttachment.FileHead;
import org.debrief.sandbox.jira.model.TooLarge;

/**
 * The files a form sends, in the parts named {@code file}.
 */
record Upload(HttpServletRequest request) {
    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");

    /**
     * Checks that the call comes from a program and not from a page of another site: a form can be sent by any page, this header by none.
     *
     * @throws RestFault 403 if the header is missing
     */
    void checkToken() {
        String token = request.getHeader("X-Atlassian-Token");
        if (token == null || !TOKENS.contains(token)) {
            throw RestFault.forged();
        }
    }

    /**
     * The files, each small enough and with a name that can be kept.
     *
     * @throws RestFault 400 if the body cannot be read
     * @throws TooLarge if a file is too large
     */
    List<Part> files() {
        List<Part> files = parts().stream().filter(part -> part.getName().equals("file") && part.getSubmittedFileName() != null).toList();
        files.forEach(file -> {
            FileHead head = head(file);
            Attachments.checkSent(head, file.getSize());
        });
        return files;
    }

    /** Attaches a file to an issue. */
    StoredAttachment attach(Part file, Attachments attachments, long issue, String author) {
        try (InputStream content = file.getInputStream()) {
            return attachments.add(new StoredAttachment(0, issue, head(file), file.getSize(), author, null), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileHead head(Part file) {
        return FileHead.sent(file.getSubmittedFileName(), file.getContentType());
    }

    private List<Part> parts() {
        try {
            return MultipartBody.parts(request);
        } catch (MultipartBody.Unreadable e) {
            throw e.tooLarge() ? RestFault.of(413, "The request is too large: " + 10 * Attachments.LARGEST + " bytes are the most.")
                    : RestFault.of(400, "The multipart body cannot be read.");
        }
    }
}
