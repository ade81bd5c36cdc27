package org.debrief.sandbox.host.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.debrief.sandbox.host.LinkState;
import org.debrief.sandbox.host.PeerLink;

/** The switch of the application link, for administrators: {@code {"state": "up|down|slow|unconnected|none"}}. */
public final class LinkControl extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient PeerLink link;

    public LinkControl(PeerLink link, Access access) {
        super(access);
        this.link = link;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write(JSON.writeValueAsString(Map.of("state", link.state().name().toLowerCase(Locale.ROOT))));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String state = JSON.readTree(request.getReader()).path("state").asText();
            link.set(LinkState.valueOf(state.toUpperCase(Locale.ROOT)));
            doGet(request, response);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "state is one of up, down, slow, unconnected, none");
        }
    }
}
