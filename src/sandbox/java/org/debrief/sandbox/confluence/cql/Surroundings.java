package org.debrief.sandbox.confluence.cql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;

/** What a search knows beside the content itself, read once: labels, contributors and who stands above whom. */
final class Surroundings {
    private final Map<Long, Set<String>> labels;
    private final Map<Long, Set<String>> contributors;
    private final Map<Long, Long> parents = new HashMap<>();

    Surroundings(Wiki wiki, List<WikiPage> pages) {
        labels = wiki.allLabels();
        contributors = wiki.pages().contributors();
        pages.stream().filter(page -> page.parent() != null).forEach(page -> parents.put(page.id(), page.parent()));
    }

    Set<String> labels(Content content) {
        return labels.getOrDefault(content.id(), Set.of());
    }

    Set<String> contributors(Content content) {
        return content instanceof WikiPage ? contributors.getOrDefault(content.id(), Set.of()) : Set.of();
    }

    /** The ids of the pages above, the nearest first. */
    List<Long> ancestors(Content content) {
        List<Long> above = new ArrayList<>();
        for (Long next = parents.get(content.id()); next != null; next = parents.get(next)) {
            above.add(next);
        }
        return above;
    }
}
