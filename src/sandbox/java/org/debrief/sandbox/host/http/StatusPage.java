package org.debrief.sandbox.host.http;

import java.nio.charset.StandardCharsets;
import org.debrief.sandbox.pages.Html;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** The page of the server itself, for requests that never reach the product: in HTML with a title as Tomcat's, whatever is accepted. */
public final class StatusPage extends ErrorHandler {
    /** The page for a status, with a word about the reason where there is one. */
    public static String html(int status, String message) {
        String title = "HTTP Status " + status + " \u2013 " + HttpStatus.getMessage(status);
        String said = message == null || message.isEmpty() ? "" : "<p><b>Message</b> " + Html.text(message) + "</p>";
        return "<!doctype html><html lang=\"en\"><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1><p><b>Type</b> Status Report</p>" + said + "</body></html>";
    }

    @Override
    protected void generateResponse(Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        boolean silent = HttpStatus.getMessage(status).equals(message);
        response.write(true, StandardCharsets.UTF_8.encode(html(status, silent ? "" : message)), callback);
    }
}
