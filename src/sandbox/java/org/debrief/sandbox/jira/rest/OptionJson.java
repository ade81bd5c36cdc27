package org.debrief.sandbox.jira.rest;

import org.debrief.sandbox.jira.model.StoredOption;

/**
 * Options of select lists as JSON.
 */
record OptionJson(RestSite site) {
    Json option(StoredOption option) {
        return Json.of("self", site.self("customFieldOption/" + option.id())).with("value", option.value()).with("id", String.valueOf(option.id()))
                .with("disabled", option.disabled());
    }
}
