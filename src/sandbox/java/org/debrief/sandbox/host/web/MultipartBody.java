package org.debrief.sandbox.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.BadMessageException;

/** The parts of a form with files, read within the limits of its servlet. */
public final class MultipartBody {
    private static final Pattern TOO_LARGE = Pattern.compile("(?i)exceed|too large");

    private MultipartBody() {
    }

    /** A body that is none, or larger than the servlet takes. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean tooLarge;

        private Unreadable(Throwable cause) {
            super(cause);
            // Jetty says only in the words of some cause that a limit was passed.
            tooLarge = Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                    .anyMatch(one -> TOO_LARGE.matcher(String.valueOf(one.getMessage())).find());
        }

        /** Whether its size is what is wrong with it. */
        public boolean tooLarge() {
            return tooLarge;
        }
    }

    /** Whether a request says that it has such a body. */
    public static boolean sent(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * All parts, in the order in which they were sent.
     *
     * @throws Unreadable if they cannot be read
     */
    public static List<Part> parts(HttpServletRequest request) {
        try {
            return List.copyOf(request.getParts());
        } catch (BadMessageException | IllegalStateException | ServletException | IOException e) {
            throw new Unreadable(e);
        }
    }
}
