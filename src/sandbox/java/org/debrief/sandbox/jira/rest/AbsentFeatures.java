package org.debrief.sandbox.jira.rest;

import java.util.List;

/**
 * What the small Jira has not, read as on a site where nobody uses it: saved filters, project categories, logged work, dashboards besides the system's.
 */
record AbsentFeatures(RestSite site) {
    private static final String NO_FILTER = "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.";
    private static final String NO_TIME = "Can not perform the requested operation, time tracking is disabled in Jira.";
    private static final String DASHBOARD = "10000";

    void addTo(Routes routes) {
        routes.add("GET", "filter/favourite", call -> Reply.ok(List.of()));
        routes.add("GET", "filter/*", call -> {
            throw RestFault.of(400, NO_FILTER);
        });
        routes.add("GET", "projectCategory", call -> Reply.ok(List.of()));
        routes.add("GET", "dashboard", this::dashboards);
        routes.add("GET", "dashboard/*", this::dashboard);
        routes.add("GET", "issue/*/worklog", this::work);
        routes.add("GET", "issue/*/worklog/*", call -> noTime(call, 404));
        routes.add("POST", "issue/*/worklog", call -> noTime(call, 400));
    }

    private Reply dashboards(Call call) {
        int start = Math.max(0, call.number("startAt", 0));
        int total = call.parameter("filter").isPresent() ? 0 : 1;
        return Reply.ok(Json.of("startAt", start).with("maxResults", call.number("maxResults", 20)).with("total", total)
                .with("dashboards", start < total ? List.of(system()) : List.of()));
    }

    private Reply dashboard(Call call) {
        if (!call.variable(1).equals(DASHBOARD)) {
            throw RestFault.of(404, "The dashboard with id '" + call.variable(1) + "' does not exist.");
        }
        return Reply.ok(system());
    }

    private Json system() {
        return Json.of("id", DASHBOARD).with("name", "System Dashboard").with("self", site.self("dashboard/" + DASHBOARD))
                .with("view", site.baseUrl().get() + "/secure/Dashboard.jspa?selectPageId=" + DASHBOARD);
    }

    private Reply work(Call call) {
        site.issue(call.variable(1), call.reader());
        return Reply.ok(Json.of("startAt", 0).with("maxResults", 0).with("total", 0).with("worklogs", List.of()));
    }

    private Reply noTime(Call call, int status) {
        site.issue(call.variable(1), call.reader());
        throw RestFault.of(status, NO_TIME);
    }
}
