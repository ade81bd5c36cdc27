package org.debrief.sandbox.pages;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.host.PluginReport;
import org.debrief.sandbox.host.PluginState;
import org.debrief.sandbox.host.Xsrf;

/**
 * The list of apps, for administrators of both products: the plugin, whether it runs, its modules, and buttons to reload, disable
 * and enable it.
 */
@AdminOnly
public final class PluginListPage extends HttpServlet {
    /** Where it is, below the context path. */
    public static final String PATH = "/plugins/servlet/upm";
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> META = Map.of("decorator", "atl.admin", "admin.active.section", "admin_plugins_menu",
            "admin.active.tab", "upm-admin-link");

    private final transient Host host;

    public PluginListPage(Host host) {
        this.host = host;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        switch (host.access().verdict(PluginListPage.class, PluginListPage.class)) {
            case SIGN_IN -> response.sendRedirect(host.site().getLoginUri(URI.create(PATH)).toString());
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN, "This page is for administrators.");
            default -> super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = new PluginList(host.hosted().report(), request.getContextPath() + PATH, Xsrf.token(request)).html();
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(host.product().frame(new Page("Manage apps", list, META, Set.of(), Set.of()), request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Xsrf.valid(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF Security Token Missing. Go back, reload the page and try again.");
            return;
        }
        act(String.valueOf(request.getParameter("action")), request);
        response.sendRedirect(request.getContextPath() + PATH);
    }

    private void act(String action, HttpServletRequest request) {
        long start = System.nanoTime();
        try {
            switch (action) {
                case "reload" -> host.hosted().reload();
                case "enable" -> host.hosted().enable();
                case "disable" -> host.hosted().disable();
                default -> throw new IllegalStateException("The form does not say what to do.");
            }
        } catch (IllegalStateException refused) {
            Flash.keep(request, Flash.Kind.ERROR, refused.getMessage());
            return;
        }
        PluginReport report = host.hosted().report();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (report.state() != PluginState.FAILED) {
            Flash.keep(request, Flash.Kind.SUCCESS, report.name() + " was " + action + (action.endsWith("e") ? "d" : "ed") + " in "
                    + millis + " ms.");
        }
    }
}
