package org.debrief.sandbox.jira.rest;

import org.debrief.sandbox.jira.model.StoredField;

/**
 * The sandbox's own way to rename a custom field, as an administrator does on a screen: {@code {"name": "…"}}.
 */
record FieldNameResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("PUT", "*", this::rename);
    }

    private Reply rename(Call call) {
        if (!site.model().users().administers(call.signedIn())) {
            throw RestFault.of(403, "Only administrators may rename fields.");
        }
        StoredField field = site.model().fields().byFieldId(call.variable(1))
                .orElseThrow(() -> RestFault.of(404, "No field could be found with id '" + call.variable(1) + "'."));
        String name = call.body().path("name").asText();
        if (name.isBlank()) {
            throw RestFault.field("name", "You must specify a name.");
        }
        StoredField renamed = new StoredField(field.id(), name, field.description(), field.type(), field.searcher());
        site.model().fields().save(renamed);
        return Reply.ok(new Json().with("id", renamed.fieldId()).with("name", renamed.name()));
    }
}
