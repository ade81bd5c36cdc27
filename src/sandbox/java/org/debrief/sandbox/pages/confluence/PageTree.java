package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.PageNode;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.pages.Html;

/** The tree of a space's pages, open where the reader stands; the script fetches what is below a closed page. */
record PageTree(List<PageNode> nodes, Space space) {
    /** The tree with the page of this id, which may be empty, in sight. */
    String html(String current, HttpServletRequest request) {
        Set<Long> open = new HashSet<>();
        for (Long above = number(current); above != null; above = parent(above)) {
            open.add(above);
        }
        if (space.homePage() != null) {
            open.add(space.homePage());
        }
        String items = level(null, open, current, request);
        return "<nav class=\"page-tree-nav\" aria-label=\"Page tree\"><details open><summary class=\"aui-nav-heading\"><strong>Page "
                + "tree</strong></summary>"
                + (items.isEmpty() ? "<p class=\"empty-tree\">No pages yet.</p>"
                : "<ul class=\"page-tree\" role=\"tree\" aria-label=\"Pages of " + Html.text(space.name())
                + "\">" + items + "</ul>") + "</details></nav>";
    }

    /** The items below a page, {@code null} for the top. */
    String level(Long parent, Set<Long> open, String current, HttpServletRequest request) {
        StringBuilder items = new StringBuilder();
        nodes.stream().filter(node -> Objects.equals(node.parent(), parent))
                .forEach(node -> items.append(item(node, open, current, request)));
        return items.toString();
    }

    private String item(PageNode node, Set<Long> open, String current, HttpServletRequest request) {
        boolean parent = nodes.stream().anyMatch(below -> Objects.equals(below.parent(), node.id()));
        boolean expanded = parent && open.contains(node.id());
        boolean here = Long.toString(node.id()).equals(current);
        String below = expanded ? "<ul role=\"group\">" + level(node.id(), open, current, request) + "</ul>" : "";
        return "<li role=\"treeitem\" data-page-id=\"" + node.id() + "\"" + (parent ? " aria-expanded=\"" + expanded + "\"" : "")
                + (here ? " aria-current=\"page\"" : "")
                + "><div class=\"tree-row\">" + (parent ? "<span class=\"twisty\" aria-hidden=\"true\"></span>"
                : "<span class=\"no-twisty\"></span>") + "<a href=\""
                + Html.text(request.getContextPath() + Addresses.byId(node.id())) + "\" tabindex=\"" + (here ? "0" : "-1") + "\">"
                + Html.text(node.title())
                + "</a></div>" + below + "</li>";
    }

    private Long parent(Long id) {
        return nodes.stream().filter(node -> Objects.equals(node.id(), id)).map(PageNode::parent).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private static Long number(String id) {
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }
}
