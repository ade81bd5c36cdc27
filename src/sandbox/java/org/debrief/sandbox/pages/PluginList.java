package org.debrief.sandbox.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.debrief.sandbox.host.PluginReport;
import org.debrief.sandbox.host.PluginState;

/** The markup of the list of apps. */
record PluginList(PluginReport report, String address, String token) {
    String html() {
        return """
                <header class="aui-page-header"><div class="aui-page-header-inner">
                <div class="aui-page-header-main"><h1>Manage apps</h1></div><div class="aui-page-header-actions">%s</div></div></header>
                %s<section aria-labelledby="plugin-name"><h2 id="plugin-name">%s %s</h2><p>%s</p>
                <dl class="lines"><dt>Version</dt><dd id="plugin-version">%s</dd><dt>Build</dt><dd>%s</dd><dt>Vendor</dt><dd>%s</dd><dt>App key</dt><dd>%s</dd>
                <dt>Modules</dt><dd id="plugin-modules">%s</dd></dl></section>
                <h2>Modules</h2><div class="scroll"><table class="aui" id="modules"><thead><tr><th scope="col">Module</th><th scope="col">Type</th>
                <th scope="col">Class</th><th scope="col">State</th></tr></thead><tbody>%s</tbody></table></div>
                """.formatted(buttons(), faults(), Html.text(report.name()), lozenge(), Html.text(report.info().description()), Html.text(report.info().version()),
                Html.text(report.build()), Html.text(report.info().vendor()), Html.text(report.key()), count(), rows());
    }

    private String buttons() {
        String second = report.state() == PluginState.ENABLED ? button("disable", "Disable", "") : button("enable", "Enable", "");
        return "<form method=\"post\" action=\"" + Html.text(address) + "\"><input type=\"hidden\" name=\"atl_token\" value=\""
                + Html.text(token) + "\">"
                + button("reload", "Reload", " aui-button-primary") + " " + second + "</form>";
    }

    private static String button(String action, String label, String style) {
        return "<button class=\"aui-button" + style + "\" name=\"action\" value=\"" + action + "\" id=\"plugin-" + action + "\">" + label
                + "</button>";
    }

    private String faults() {
        if (report.faults().isEmpty()) {
            return "";
        }
        String causes = report.faults().stream().map(fault -> "<li>" + Html.text(fault) + "</li>").collect(Collectors.joining());
        return "<div class=\"aui-message aui-message-error\" role=\"alert\" id=\"plugin-faults\"><p class=\"title\"><strong>The app did not start</strong></p><ul>" + causes
                + "</ul><p>Everything of it is gone until a reload mends it. The log has the stack traces.</p></div>";
    }

    private String lozenge() {
        String style = switch (report.state()) {
            case ENABLED -> " aui-lozenge-success";
            case DISABLED -> "";
            case FAILED -> " aui-lozenge-error";
        };
        return "<span class=\"aui-lozenge" + style + "\" id=\"plugin-state\">" + report.state().name().toLowerCase(Locale.ROOT) + "</span>";
    }

    private String count() {
        long enabled = report.modules().stream().filter(PluginReport.Line::enabled).count();
        return enabled + " of " + report.modules().size() + " modules enabled";
    }

    private String rows() {
        List<PluginReport.Line> lines = report.modules();
        return lines.stream().map(PluginList::row).collect(Collectors.joining("\n"));
    }

    private static String row(PluginReport.Line line) {
        String name = line.name().isEmpty() || line.name().equals(line.key()) ? "" : "<br><span class=\"description\">"
                + Html.text(line.name()) + "</span>";
        String state = line.enabled() ? "<span class=\"aui-lozenge aui-lozenge-success aui-lozenge-subtle\">enabled</span>"
                : "<span class=\"aui-lozenge aui-lozenge-subtle\">off</span>";
        String why = line.why().isEmpty() ? "" : "<br>" + Html.text(line.why());
        return "<tr><td>" + Html.text(line.key()) + name + "</td><td>" + Html.text(line.type()) + "</td><td><code>"
                + Html.text(simple(line.className()))
                + "</code></td><td>" + state + why + "</td></tr>";
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
