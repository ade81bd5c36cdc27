package org.debrief.sandbox.host.http;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet of the sandbox's own that answers administrators only. */
@AdminOnly
public abstract class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Access access;

    protected AdminServlet(Access access) {
        this.access = access;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        switch (access.verdict(AdminServlet.class, AdminServlet.class)) {
            case SIGN_IN -> response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            default -> answer(request, response);
        }
    }

    /** Answers an administrator. */
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        super.service(request, response);
    }
}
