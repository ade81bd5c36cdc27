package org.debrief.sandbox.host.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.debrief.sandbox.host.velocity.Refusals;

/** The list of refused template calls for tests: GET answers it, DELETE empties it. */
public final class RefusalList extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Refusals refusals;

    public RefusalList(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write(new ObjectMapper().writeValueAsString(refusals.list()));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        refusals.clear();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
