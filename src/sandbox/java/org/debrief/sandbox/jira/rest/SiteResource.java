package org.debrief.sandbox.jira.rest;

import java.time.Instant;
import java.util.List;

/**
 * The site itself: its version, and which features it has.
 */
record SiteResource(RestSite site) {
    private static final int BUILD = 11_030_000;
    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    void addTo(Routes routes) {
        routes.add("GET", "serverInfo", call -> Reply.ok(serverInfo()));
        routes.add("GET", "configuration", call -> configuration(call));
    }

    private Json serverInfo() {
        return Json.of("baseUrl", site.baseUrl().get()).with("version", "11.3.0").with("versionNumbers", List.of(11, 3, 0))
                .with("deploymentType", "Server").with("buildNumber", BUILD).with("buildDate", RestSite.moment(BUILT))
                .with("databaseBuildNumber", BUILD).with("serverTime", RestSite.moment(site.search().asking(null).now()))
                .with("scmInfo", "sandbox").with("serverTitle", "Jira");
    }

    private static Reply configuration(Call call) {
        call.signedIn();
        return Reply.ok(Json.of("votingEnabled", false).with("watchingEnabled", true).with("unassignedIssuesAllowed", true)
                .with("subTasksEnabled", true).with("issueLinkingEnabled", true).with("timeTrackingEnabled", false)
                .with("attachmentsEnabled", true));
    }
}
