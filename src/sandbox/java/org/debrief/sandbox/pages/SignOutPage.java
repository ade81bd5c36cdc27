package org.debrief.sandbox.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.debrief.sandbox.host.Xsrf;
import org.debrief.sandbox.host.http.SignIn;

/** The address that ends a session; it needs the session's token. */
public final class SignOutPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;

    public SignOutPage(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Xsrf.valid(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "The link to sign out is no longer valid.");
            return;
        }
        signIn.signOut(request);
        response.sendRedirect(request.getContextPath() + "/");
    }
}
