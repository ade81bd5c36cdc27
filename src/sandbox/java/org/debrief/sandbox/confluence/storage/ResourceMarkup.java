package org.debrief.sandbox.confluence.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The view of links, images and emoticons: what the resource identifiers of a body lead to. */
final class ResourceMarkup {
    private final LinkTargets targets;

    ResourceMarkup(LinkTargets targets) {
        this.targets = targets;
    }

    /** A link; one that leads nowhere for this reader is its text alone. */
    String link(Element link, Function<Node, String> view) {
        Optional<Element> resource = Nodes.elements(link, StorageParser.RI).stream().findFirst();
        String text = Nodes.ac(link, "link-body").map(view)
                .or(() -> Nodes.ac(link, "plain-text-link-body").map(body -> Markup.text(body.getTextContent())))
                .orElseGet(() -> Markup.text(resource.map(this::name).orElse(Nodes.acAttribute(link, "anchor"))));
        String anchor = Nodes.acAttribute(link, "anchor");
        String address = resource.flatMap(this::address).orElse("") + (anchor.isEmpty() ? "" : "#" + anchor);
        return address.isEmpty() ? "<span class=\"unresolved\">" + text + "</span>"
                : "<a" + Markup.attribute("href", address) + ">" + text + "</a>";
    }

    /** An image of an address or of an attached file; one that is not there is named in its stead. */
    String image(Element image) {
        Optional<Element> resource = Nodes.elements(image, StorageParser.RI).stream().findFirst();
        String address = resource.filter(r -> List.of("url", "attachment").contains(r.getLocalName())).flatMap(this::address).orElse("");
        if (address.isEmpty()) {
            return "<span class=\"unresolved\">" + Markup.text(resource.map(this::name).orElse("")) + "</span>";
        }
        StringBuilder html = new StringBuilder("<img class=\"confluence-embedded-image\"").append(Markup.attribute("src", address));
        for (String size : List.of("width", "height", "alt", "title")) {
            String value = Nodes.acAttribute(image, size);
            html.append(value.isEmpty() && !size.equals("alt") ? "" : Markup.attribute(size, value));
        }
        return html.append("/>").toString();
    }

    /** The character that stands for an emoticon. */
    String emoticon(Element emoticon) {
        String fallback = Nodes.acAttribute(emoticon, "emoji-fallback");
        return fallback.isEmpty() ? "(" + Nodes.acAttribute(emoticon, "name") + ")" : fallback;
    }

    private Optional<String> address(Element resource) {
        return switch (resource.getLocalName()) {
            case "page" -> targets.page(Nodes.riAttribute(resource, "space-key"), Nodes.riAttribute(resource, "content-title"));
            case "space" -> targets.space(Nodes.riAttribute(resource, "space-key"));
            case "attachment" -> file(resource);
            case "url" -> Optional.of(Nodes.riAttribute(resource, "value")).filter(SafeHtml::isSafeAddress);
            default -> Optional.empty();
        };
    }

    private Optional<String> file(Element resource) {
        Optional<Element> page = Nodes.elements(resource, StorageParser.RI).stream().filter(inner -> inner.getLocalName().equals("page"))
                .findFirst();
        return targets.file(page.map(on -> Nodes.riAttribute(on, "space-key")).orElse(""),
                page.map(on -> Nodes.riAttribute(on, "content-title")).orElse(""),
                Nodes.riAttribute(resource, "filename"));
    }

    private String name(Element resource) {
        return switch (resource.getLocalName()) {
            case "page" -> Nodes.riAttribute(resource, "content-title");
            case "space" -> Nodes.riAttribute(resource, "space-key");
            case "attachment" -> Nodes.riAttribute(resource, "filename");
            case "user" -> targets.userName(Nodes.riAttribute(resource, "userkey")).orElse("Unknown user");
            default -> Nodes.riAttribute(resource, "value");
        };
    }
}
