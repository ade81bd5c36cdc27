package org.debrief.sandbox.pages.confluence;

import java.util.List;
import java.util.Objects;
import org.debrief.sandbox.confluence.model.PageNode;

/**
 * The places a page can have in the tree of its space, as options of a list: the top, and below every page but itself and those below it.
 */
record Places(List<PageNode> nodes) {
    /** The options, the present parent chosen; {@code moved} is the id of the page to be placed, 0 for a new one. */
    String optionsHtml(Long parent, long moved) {
        StringBuilder options = new StringBuilder(Parts.option("", "Top of the space", parent == null));
        below(null, 0, parent, moved, options);
        return options.toString();
    }

    private void below(Long above, int depth, Long parent, long moved, StringBuilder options) {
        for (PageNode node : nodes) {
            if (Objects.equals(node.parent(), above) && node.id() != moved) {
                options.append(Parts.option(Long.toString(node.id()), "\u00a0\u00a0".repeat(depth) + node.title(),
                        Objects.equals(parent, node.id())));
                below(node.id(), depth + 1, parent, moved, options);
            }
        }
    }
}
