package org.debrief.sandbox.jira.rest;

import java.util.List;
import org.debrief.sandbox.jira.jql.Asking;
import org.debrief.sandbox.jira.jql.Completion;
import org.debrief.sandbox.jira.jql.Suggestion;

/**
 * Helps somebody to type a query: the names a query may use, and values of a field.
 */
record JqlResource(RestSite site) {
    void addTo(Routes routes) {
        routes.add("GET", "jql/autocompletedata", call -> Reply.ok(names(site.search().asking(call.reader()))));
        routes.add("GET", "jql/autocompletedata/suggestions", call -> Reply.ok(suggestions(call)));
    }

    private Json names(Asking asking) {
        Completion completion = site.search().completion();
        return Json.of("visibleFieldNames", completion.fields(asking).stream().map(JqlResource::field).toList())
                .with("visibleFunctionNames", completion.functions().stream().map(JqlResource::function).toList())
                .with("jqlReservedWords", completion.reservedWords());
    }

    /** What is not so is left out, as in the product. */
    private static Json field(Completion.Field field) {
        Completion.Usage usage = field.usage();
        return Json.of("value", field.value()).with("displayName", Highlight.escaped(field.label())).withKnown("auto", truth(usage.completes()))
                .withKnown("orderable", truth(usage.sorts())).withKnown("searchable", truth(usage.searches())).withKnown("cfid", field.customField())
                .with("operators", usage.operators()).with("types", List.of(usage.type()));
    }

    private static Json function(Completion.Function function) {
        return Json.of("value", function.value()).with("displayName", Highlight.escaped(function.value())).withKnown("isList", truth(function.list()))
                .with("types", function.types());
    }

    private static String truth(boolean so) {
        return so ? "true" : null;
    }

    private Json suggestions(Call call) {
        Asking asking = site.search().asking(call.reader());
        String field = call.parameter("fieldName").orElse("");
        String predicate = call.parameter("predicateName").orElse("");
        String typed = call.parameter(predicate.isEmpty() ? "fieldValue" : "predicateValue").orElse("");
        Completion completion = site.search().completion();
        List<Suggestion> found = predicate.isEmpty() ? completion.values(field, typed, asking) : completion.values(field, predicate, typed, asking);
        Highlight highlight = new Highlight(typed);
        return Json.of("results", found.stream().map(suggestion -> Json.of("value", suggestion.jql())
                .with("displayName", highlight.markup(suggestion.label()))).toList());
    }
}
