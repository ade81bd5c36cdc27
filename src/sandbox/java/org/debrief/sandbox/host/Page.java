package org.debrief.sandbox.host;

import java.util.Map;
import java.util.Set;

/**
 * A page to be framed: title, body markup, meta (decorator, admin.active.section, projectKey, ...), and the web resource contexts and complete
 * web resource keys it needs beside those required while it was rendered.
 */
public record Page(String title, String bodyHtml, Map<String, String> meta, Set<String> contexts, Set<String> resources) {
    /** A plain page without meta or resources of its own. */
    public static Page of(String title, String bodyHtml) {
        return new Page(title, bodyHtml, Map.of(), Set.of(), Set.of());
    }
}
