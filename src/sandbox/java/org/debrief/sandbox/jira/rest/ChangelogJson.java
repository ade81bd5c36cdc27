package org.debrief.sandbox.jira.rest;

import java.util.List;
import org.debrief.sandbox.jira.model.StoredChange;

/**
 * The history of an issue as JSON.
 */
record ChangelogJson(RestSite site) {
    Json changelog(List<StoredChange> changes) {
        return Json.of("startAt", 0).with("maxResults", changes.size()).with("total", changes.size())
                .with("histories", changes.stream().map(this::change).toList());
    }

    private Json change(StoredChange change) {
        return Json.of("id", String.valueOf(change.id())).withKnown("author", new SiteJson(site).user(change.author()))
                .with("created", RestSite.moment(change.at())).with("items", change.items().stream().map(ChangelogJson::item).toList());
    }

    private static Json item(StoredChange.Item item) {
        return Json.of("field", item.field()).with("fieldtype", item.custom() ? "custom" : "jira").with("from", item.from().value())
                .with("fromString", item.from().text()).with("to", item.to().value()).with("toString", item.to().text());
    }
}
