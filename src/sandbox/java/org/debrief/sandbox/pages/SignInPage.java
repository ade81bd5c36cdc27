package org.debrief.sandbox.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.http.SignIn;

/** The form to sign in. */
public final class SignInPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String DESTINATION = "os_destination";

    private final transient Host host;
    private final transient SignIn signIn;

    public SignInPage(Host host, SignIn signIn) {
        this.host = host;
        this.signIn = signIn;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (signIn.signIn(request, request.getParameter("os_username"), request.getParameter("os_password"))) {
            response.setHeader("X-Seraph-LoginReason", "OK");
            response.sendRedirect(request.getContextPath() + destination(request));
        } else {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            show(request, response, "<div class=\"aui-message aui-message-error\" role=\"alert\">"
                    + "<p>Sorry, your username and password are incorrect - please try again.</p></div>");
        }
    }

    /** Only a path of this site: a whole address in the parameter could lead anywhere. */
    private static String destination(HttpServletRequest request) {
        String wanted = request.getParameter(DESTINATION);
        boolean here = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.matches("(?s).*[\\\\\\p{Cntrl}].*");
        return here ? wanted : "/";
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String message) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(host.product().frame(Page.of("Log in", "<div class=\"login\"><h1>Log in</h1>" + message + form(request,
                destination(request))
                + "</div>"), request));
    }

    /** The form by itself, for pages that offer it too; whoever signs in comes back to the path. */
    public static String form(HttpServletRequest request, String destination) {
        return """
                <form class="aui top-label" id="login-form" method="post" action="%s/login.jsp">
                  <input type="hidden" name="os_destination" value="%s">
                  <div class="field-group"><label for="os_username">Username</label>
                    <input class="text full-width-field" type="text" id="os_username" name="os_username" value="%s" autocomplete="username" autofocus required></div>
                  <div class="field-group"><label for="os_password">Password</label>
                    <input class="text full-width-field" type="password" id="os_password" name="os_password" autocomplete="current-password" required></div>
                  <div class="buttons-container"><div class="buttons"><button class="aui-button aui-button-primary" id="login">Log in</button></div></div>
                </form>
                """.formatted(Html.text(request.getContextPath()), Html.text(destination), Html.text(request.getParameter("os_username")));
    }
}
