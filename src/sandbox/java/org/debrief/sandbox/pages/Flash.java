package org.debrief.sandbox.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/** A message for the next page a session sees, after a form was acted on and the browser sent elsewhere. */
public record Flash(Kind kind, String text) implements Serializable {
    private static final String KEY = "sandbox.flash";

    /** What the message is about. */
    public enum Kind {
        SUCCESS("success"),
        ERROR("error");

        private final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    /** Keeps the message until the next page of the session is shown. */
    public static void keep(HttpServletRequest request, Kind kind, String text) {
        request.getSession().setAttribute(KEY, new Flash(kind, text));
    }

    /** The markup of the message that waits, which then waits no longer; nothing if there is none. */
    static String takeHtml(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof Flash flash)) {
            return "";
        }
        session.removeAttribute(KEY);
        return "<div id=\"aui-flag-container\"><div class=\"aui-flag\" open aria-hidden=\"false\"><div class=\"aui-message aui-message-"
                + flash.kind.style
                + " closeable\" role=\"" + (flash.kind == Kind.ERROR ? "alert" : "status") + "\"><p>" + Html.text(flash.text)
                + "</p><button type=\"button\" class=\"aui-close-button\" aria-label=\"Close\"></button></div></div></div>\n";
    }
}
