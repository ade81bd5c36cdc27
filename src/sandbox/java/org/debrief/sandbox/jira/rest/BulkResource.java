package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.model.Refused;

/**
 * The making of several issues with one call, of which each succeeds or fails by itself.
 */
record BulkResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("POST", "issue/bulk", this::create);
    }

    private Reply create(Call call) {
        JsonNode updates = call.body().path("issueUpdates");
        if (!updates.isArray()) {
            throw RestFault.of(400, "The body must name the issues to create as \"issueUpdates\".");
        }
        List<Json> issues = new ArrayList<>();
        List<Json> errors = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            try {
                issues.add(new IssueCreation(site, call).create(updates.get(i)));
            } catch (RestFault e) {
                errors.add(error(e, i));
            } catch (Refused e) {
                errors.add(error(RestFault.of(400, e.getMessage()), i));
            }
        }
        return new Reply(issues.isEmpty() && !errors.isEmpty() ? 400 : 201, Json.of("issues", issues).with("errors", errors));
    }

    private static Json error(RestFault fault, int element) {
        return Json.of("status", fault.status()).with("elementErrors", fault.errors()).with("failedElementNumber", element);
    }
}
