package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.rest.Uploads;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.Xsrf;
import org.debrief.sandbox.pages.Html;

/** A servlet that shows pages in the product's frame; a form that is sent has to carry the session's token. */
abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Everything around the page. */
    protected final transient Surroundings around;

    PageServlet(Surroundings around) {
        this.around = around;
    }

    /** What a reader gets who asks for the address. */
    protected abstract Screen ask(HttpServletRequest request);

    /** What comes after a form of this page was sent. */
    protected Screen send(HttpServletRequest request) {
        throw new Refusal(Reason.INVALID, "This page takes no form.");
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            show(ask(request), request, response);
        } catch (Refusal refusal) {
            refuse(refusal, request, response);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Uploads.check(request);
            if (!Xsrf.valid(request)) {
                throw new Refusal(Reason.FORBIDDEN, "Your session has changed. Go back, reload the page and try again.");
            }
            show(send(request), request, response);
        } catch (Refusal refusal) {
            refuse(refusal, request, response);
        }
    }

    private void show(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (screen instanceof Screen.Shown shown) {
            write(shown.page(), request, response);
        } else if (screen instanceof Screen.Moved moved) {
            response.sendRedirect(request.getContextPath() + moved.path());
        }
    }

    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean askToSignIn = CurrentUser.name() == null && refusal.reason() != Reason.INVALID && request.getMethod().equals("GET");
        if (askToSignIn) {
            response.sendRedirect(request.getContextPath() + "/login.action?os_destination="
                    + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
            return;
        }
        Uploads.endConnection(request, response);
        response.setStatus(refusal.reason().status());
        String title = refusal.reason() == Reason.NOT_FOUND ? "Page not found" : "Not possible";
        write(Page.of(title, "<h1>" + title + "</h1><div class=\"aui-message aui-message-warning\"><p>" + Html.text(refusal.forPeople())
                + "</p></div><p>" + Parts.link(request, "/", "Go to the dashboard") + "</p>"), request, response);
    }

    private void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String document = around.frame().apply(page, request);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
