package org.debrief.sandbox.host.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.debrief.sandbox.host.HostedPlugin;
import org.debrief.sandbox.host.PluginReport;
import org.debrief.sandbox.host.PluginState;

/**
 * The plugin's switches over REST, for administrators: GET tells how it is, POST to {@code reload}, {@code enable} or {@code
 * disable} changes it.
 */
public final class PluginControl extends AdminJson {
    private static final long serialVersionUID = 1L;

    private final transient HostedPlugin plugin;

    public PluginControl(HostedPlugin plugin, Access access) {
        super(access);
        this.plugin = plugin;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            answer(response, plugin.report());
        } else {
            error(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing at " + request.getPathInfo());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (String.valueOf(request.getPathInfo())) {
                case "/reload" -> plugin.reload();
                case "/enable" -> plugin.enable();
                case "/disable" -> plugin.disable();
                default -> {
                    error(response, HttpServletResponse.SC_NOT_FOUND, "Post to reload, enable or disable");
                    return;
                }
            }
        } catch (IllegalStateException e) {
            error(response, HttpServletResponse.SC_CONFLICT, e.getMessage());
            return;
        }
        PluginReport report = plugin.report();
        response.setStatus(report.state() == PluginState.FAILED ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : HttpServletResponse.SC_OK);
        answer(response, report);
    }
}
