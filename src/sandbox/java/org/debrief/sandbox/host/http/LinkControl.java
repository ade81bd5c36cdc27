package org.debrief.sandbox.host.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.debrief.sandbox.host.LinkState;
import org.debrief.sandbox.host.PeerLink;

/** The switch of the application link, for administrators: {@code {"state": "up|down|slow|unconnected|none"}}. */
public final class LinkControl extends AdminJson {
    private static final long serialVersionUID = 1L;

    private final transient PeerLink link;

    public LinkControl(PeerLink link, Access access) {
        super(access);
        this.link = link;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, Map.of("state", link.state().name().toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        link.set(state(body(request).path("state").asText()));
        doGet(request, response);
    }

    private static LinkState state(String name) {
        try {
            return LinkState.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("state is one of up, down, slow, unconnected, none", e);
        }
    }
}
