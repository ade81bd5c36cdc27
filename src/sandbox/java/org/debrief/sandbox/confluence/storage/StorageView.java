package org.debrief.sandbox.confluence.storage;

import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The view of one storage body: its XHTML made safe, its links and images resolved, its macros run in document order, inner ones first. */
public final class StorageView {
    private final MacroRun macros;
    private final ResourceMarkup resources;
    private final StringBuilder html = new StringBuilder();

    private StorageView(MacroRun macros, LinkTargets targets) {
        this.macros = macros;
        this.resources = new ResourceMarkup(targets);
    }

    /** The view markup of a storage body. */
    public static String html(String storage, MacroRun macros, LinkTargets targets) throws BrokenStorage {
        return inside(StorageParser.parse(storage), macros, targets);
    }

    private static String inside(Node parent, MacroRun macros, LinkTargets targets) {
        StorageView view = new StorageView(macros, targets);
        view.children(parent);
        return view.html.toString();
    }

    private void children(Node parent) {
        Nodes.children(parent).forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else if (node instanceof CharacterData text && !(node instanceof Comment)) {
            html.append(Markup.text(text.getData()));
        }
    }

    private void element(Element element) {
        if (Nodes.isAc(element)) {
            content(element);
        } else if (SafeHtml.keeps(element)) {
            open(element);
        } else if (!SafeHtml.dropsContent(element)) {
            children(element);
        }
    }

    private void open(Element element) {
        boolean table = element.getTagName().equals("table");
        html.append(table ? "<div class=\"table-wrap\">" : "").append('<').append(element.getTagName())
                .append(SafeHtml.attributes(element));
        if (SafeHtml.isEmpty(element)) {
            html.append("/>");
            return;
        }
        html.append('>');
        children(element);
        html.append("</").append(element.getTagName()).append('>').append(table ? "</div>" : "");
    }

    private void content(Element element) {
        switch (element.getLocalName()) {
            case "structured-macro", "macro" -> MacroCall.of(element).ifPresent(this::macro);
            case "link" -> html.append(resources.link(element, this::inner));
            case "image" -> html.append(resources.image(element));
            case "emoticon" -> html.append(Markup.text(resources.emoticon(element)));
            case "task-list" -> around(element, "ul", "inline-task-list");
            case "task" -> task(element);
            case "layout" -> around(element, "div", "contentLayout2");
            case "layout-section" -> around(element, "div", "columnLayout " + Nodes.acAttribute(element, "type").replaceAll("[^a-z-]", ""));
            case "layout-cell" -> around(element, "div", "cell");
            case "placeholder", "parameter", "task-id", "task-status" -> { }
            default -> children(element);
        }
    }

    private void task(Element task) {
        boolean complete = Nodes.ac(task, "task-status").map(Element::getTextContent).filter("complete"::equals).isPresent();
        around(task, "li", complete ? "checked" : "unchecked");
    }

    private void around(Element element, String tag, String styleClass) {
        html.append('<').append(tag).append(Markup.attribute("class", styleClass.strip())).append('>');
        children(element);
        html.append("</").append(tag).append('>');
    }

    private void macro(MacroCall call) {
        String body = call.richBody().map(this::inner).or(call::plainBody).orElse("");
        html.append(macros.html(call, body));
    }

    private String inner(Node parent) {
        int start = html.length();
        children(parent);
        String inner = html.substring(start);
        html.setLength(start);
        return inner;
    }
}
