package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.confluence.model.Label;
import org.debrief.sandbox.confluence.model.PageComment;
import org.debrief.sandbox.confluence.model.PageStatus;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Html;

/** One page as it is read: where it stands, its title, who changed it last, its rendered body, its labels and comments. */
record PageView(Surroundings around) {
    /** The page in the product's frame, or in the one for printing when the request asks for it. */
    Page page(WikiPage page, HttpServletRequest request) {
        return page(page, request, FormFault.NONE);
    }

    /** The same with what is wrong with a form below it. */
    Page page(WikiPage page, HttpServletRequest request, FormFault fault) {
        boolean printable = Asked.text(request, "decorator").equals("printable");
        Map<String, Object> values = new HashMap<>();
        values.put("title", page.title());
        values.put("id", page.id());
        values.put("contentHtml", around.rendering().html(page, Output.DISPLAY, Asked.text(request, "device").equals("mobile") ? "mobile"
                : "desktop"));
        values.put("byline", byline(page));
        values.put("fault", fault);
        values.put("typedLabels", fault.in("labels") ? Asked.text(request, "labels") : "");
        values.put("old", page.status() == PageStatus.HISTORICAL ? page.version().number() : 0);
        if (!printable) {
            surround(values, page, request);
        }
        String body = around.html(printable ? "printed" : "page", request, values);
        return new Page(page.title() + " - " + page.space().name(), body, meta(page, printable), Set.of("page", "viewcontent"), Set.of());
    }

    private void surround(Map<String, Object> values, WikiPage page, HttpServletRequest request) {
        boolean mayEdit = around.wiki().mayEdit(page) && page.status() == PageStatus.CURRENT;
        values.put("breadcrumbsHtml", Parts.breadcrumbs(trail(page, request)));
        values.put("mayEdit", mayEdit);
        values.put("labels", around.wiki().labels().of(page).stream().map(Label::name).toList());
        values.put("files", around.wiki().files().on(page).size());
        values.put("archived", page.space().archived());
        values.put("restricted", around.wiki().isRestricted(page));
        values.put("mayComment", around.wiki().mayComment(page));
        values.put("comments", comments(around.wiki().comments().on(page), null, request));
    }

    private List<CommentView> comments(List<PageComment> all, Long parent, HttpServletRequest request) {
        List<CommentView> views = new ArrayList<>();
        for (PageComment comment : all) {
            if (parent == null ? comment.parent() == null : parent.equals(comment.parent())) {
                views.add(new CommentView(comment.id(), parent != null, Parts.person(around.wiki().people(), comment.creator()),
                        Parts.time(around.wiki().people(), comment.created()), around.rendering().comment(comment, Output.DISPLAY),
                        around.wiki().comments().mayChange(comment)));
                views.addAll(comments(all, comment.id(), request));
            }
        }
        return views;
    }

    private static Map<String, String> meta(WikiPage page, boolean printable) {
        return Map.of("decorator", printable ? "printable" : "main", "ajs-page-id", Long.toString(page.id()), "ajs-space-key",
                page.space().key(),
                "ajs-page-title", page.title());
    }

    private List<String> trail(WikiPage page, HttpServletRequest request) {
        List<String> links = new ArrayList<>();
        links.add(Parts.link(request, Addresses.space(page.space()), page.space().name()));
        around.wiki().pages().ancestors(page).forEach(above -> links.add(Parts.link(request, Addresses.page(above), above.title())));
        return links;
    }

    private String byline(WikiPage page) {
        String created = "Created by " + Parts.person(around.wiki().people(), page.creator());
        return page.version().number() == 1 ? created + " on " + Parts.time(around.wiki().people(), page.created())
                : created + ", last modified by " + Parts.person(around.wiki().people(), page.version().by()) + " on "
                        + Parts.time(around.wiki().people(), page.version().when()) + ", version " + page.version().number();
    }

    /** A comment below a page. */
    public record CommentView(long id, boolean answer, String by, String when, String bodyHtml, boolean mayRemove) {
    }
}
