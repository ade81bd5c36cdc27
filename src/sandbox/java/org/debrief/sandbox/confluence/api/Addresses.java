package org.debrief.sandbox.confluence.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;

/** The addresses of spaces and pages below the context path. */
public final class Addresses {
    private static final Pattern PLAIN_TITLE = Pattern.compile("[\\p{Alnum} _.,()'-]*[\\p{Alnum}_,()'-]");

    private Addresses() {
    }

    /** The readable address of a page; one whose title has unusual characters goes by its id. */
    public static String page(WikiPage page) {
        return PLAIN_TITLE.matcher(page.title()).matches()
                ? "/display/" + page.space().key() + "/" + URLEncoder.encode(page.title(), StandardCharsets.UTF_8)
                : byId(page);
    }

    /** The address of a page by id, which stays when it is renamed. */
    public static String byId(WikiPage page) {
        return "/pages/viewpage.action?pageId=" + page.id();
    }

    /** The address of a space. */
    public static String space(Space space) {
        return "/display/" + space.key();
    }
}
