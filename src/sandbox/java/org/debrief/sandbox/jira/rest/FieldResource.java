package org.debrief.sandbox.jira.rest;

import org.debrief.sandbox.jira.model.StoredField;

/**
 * Renaming a custom field, as an administrator does in the product's pages: the sandbox's own interface for tests.
 */
record FieldResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("PUT", "*", this::rename);
    }

    private Reply rename(Call call) {
        if (!site.model().users().administers(call.signedIn())) {
            throw RestFault.of(403, "Only administrators may change fields.");
        }
        StoredField field = site.model().fields().byFieldId(call.variable(1))
                .orElseThrow(() -> RestFault.of(404, "There is no custom field '" + call.variable(1) + "'."));
        String name = call.body().path("name").asText().strip();
        if (name.isEmpty()) {
            throw RestFault.field("name", "You must specify a name for the custom field.");
        }
        site.model().fields().save(new StoredField(field.id(), name, field.description(), field.type(), field.searcher()));
        return Reply.ok(Json.of("id", field.fieldId()).with("name", name));
    }
}
