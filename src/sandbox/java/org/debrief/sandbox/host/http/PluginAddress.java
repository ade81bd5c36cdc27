package org.debrief.sandbox.host.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An address of the plugin: what answers there comes and goes with it. */
public final class PluginAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient Gate gate;
    private transient HttpServlet servlet;
    private boolean begun;

    /** Lets this servlet answer, for those whom the gate lets in. */
    public synchronized void give(HttpServlet newServlet, Gate newGate) {
        gate = newGate;
        servlet = newServlet;
        begun = false;
    }

    /** Lets nobody answer. */
    public synchronized void clear() {
        if (begun) {
            servlet.destroy();
        }
        give(null, null);
    }

    private synchronized Visit visit() throws ServletException {
        if (servlet != null && !begun) {
            servlet.init(getServletConfig());
            begun = true;
        }
        return servlet != null && gate.enter() ? new Visit(servlet, gate) : null;
    }

    /** A request that got in. */
    private record Visit(HttpServlet servlet, Gate gate) {
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Visit visit = visit();
        if (visit == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            visit.servlet().service(request, response);
        } finally {
            visit.gate().leave();
        }
    }
}
