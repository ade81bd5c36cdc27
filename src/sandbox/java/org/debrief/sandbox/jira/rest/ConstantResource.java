package org.debrief.sandbox.jira.rest;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.StoredStatus;

/**
 * What issues are described with: fields, types, statuses, priorities, resolutions, kinds of links.
 */
record ConstantResource(RestSite site) {
    private static final int LONG_PAGE = 100;

    void addTo(Routes routes) {
        SiteJson json = new SiteJson(site);
        routes.add("GET", "field", call -> Reply.ok(new FieldJson(site).all()));
        paged(routes, "issuetype", () -> site.model().issueTypes().all(), json::type);
        paged(routes, "status", () -> site.model().constants().statuses(), json::status);
        list(routes, "statuscategory", () -> Stream.of(StoredStatus.Category.values()).toList(), json::category);
        paged(routes, "priority", () -> site.model().constants().priorities(), json::priority);
        paged(routes, "resolution", () -> site.model().constants().resolutions(), json::resolution);
        routes.add("GET", "issueLinkType", call ->
                Reply.ok(Json.of("issueLinkTypes", site.model().linkTypes().all().stream().map(json::linkType).toList())));
        routes.add("GET", "issueLinkType/*", call -> one(call, "issueLinkType", site.model().linkTypes().all().stream().map(json::linkType)));
    }

    /** Reads what there is at the moment. */
    @FunctionalInterface
    private interface All<T> {
        List<T> read();
    }

    private static <T> void paged(Routes routes, String path, All<T> all, Function<T, Json> json) {
        routes.add("GET", path + "/page", call -> Reply.ok(page(call, all.read().stream().map(json))));
        list(routes, path, all, json);
    }

    /** A page of those whose names contain the query. */
    private static Json page(Call call, Stream<Json> all) {
        String query = call.parameter("query").orElse("").toLowerCase(Locale.ROOT);
        List<Json> found = all.filter(one -> String.valueOf(one.get("name")).toLowerCase(Locale.ROOT).contains(query)).toList();
        Window window = Window.of(call, LONG_PAGE);
        return window.page(found, window.of(found));
    }

    private static <T> void list(Routes routes, String path, All<T> all, Function<T, Json> json) {
        routes.add("GET", path, call -> Reply.ok(all.read().stream().map(json).toList()));
        routes.add("GET", path + "/*", call -> one(call, path, all.read().stream().map(json)));
    }

    private static Reply one(Call call, String kind, Stream<Json> all) {
        String wanted = call.variable(1);
        return all.filter(found -> String.valueOf(found.get("id")).equals(wanted) || wanted.equalsIgnoreCase((String) found.get("name")))
                .findFirst().map(Reply::ok)
                .orElseThrow(() -> RestFault.of(404, "The " + kind + " with id '" + wanted + "' does not exist"));
    }
}
