package org.debrief.sandbox.confluence.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.PageComment;
import org.debrief.sandbox.confluence.model.Wiki;

/** What the reader may do with content. */
record OperationsJson(Wiki wiki) {
    List<Map<String, Object>> of(Content content) {
        List<String> names = new ArrayList<>(List.of("read"));
        boolean change = content instanceof PageComment comment ? wiki.comments().mayChange(comment) : wiki.mayEdit(content.page());
        if (change) {
            names.addAll(List.of("update", "delete"));
        }
        return names.stream().map(name -> Shape.of("operation", name, "targetType", ContentJson.type(content))).toList();
    }
}
