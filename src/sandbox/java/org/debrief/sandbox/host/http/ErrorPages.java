package org.debrief.sandbox.host.http;

import jakarta.servlet.http.HttpServletRequest;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/** The page a person gets, and the text a program gets, when a request ended with an error and no body of its own. */
public final class ErrorPages {
    private final Host host;

    public ErrorPages(Host host) {
        this.host = host;
    }

    void complete(HttpServletRequest request, HeldResponse response) {
        if (response.error() == 0 || !response.text().isEmpty()) {
            return;
        }
        String accept = request.getHeader("Accept");
        String title = title(response.error());
        if (accept == null || !accept.contains("text/html")) {
            response.replace("text/plain", title + (response.message().isEmpty() ? "" : ": " + response.message()) + "\n");
            return;
        }
        String said = response.message().isEmpty() && response.error() == 404 ? "There is no page at this address." : response.message();
        String body = "<h1>" + Html.text(title) + "</h1><p>" + Html.text(said) + "</p><p><a href=\"" + Html.text(host.contextPath()) + "/\">Go to the first page</a></p>";
        response.replace("text/html", host.product().frame(Page.of(title, body), request));
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> "Sign in first";
            case 403 -> "Not allowed";
            case 404 -> "Page not found";
            case 405 -> "Not possible here";
            default -> status >= 500 ? "Something went wrong" : "The request cannot be answered";
        };
    }
}
