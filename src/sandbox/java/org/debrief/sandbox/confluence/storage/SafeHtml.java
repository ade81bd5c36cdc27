package org.debrief.sandbox.confluence.storage;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What of a page's own XHTML reaches the reader: text structure and looks, nothing that runs or loads code. */
final class SafeHtml {
    private static final Set<String> ELEMENTS =
            words("a abbr acronym address b big blockquote br caption center cite code col colgroup dd del dfn div dl dt "
            + "em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span strike strong "
            + "sub sup table tbody td "
            + "tfoot th thead time tr tt u ul var wbr");
    private static final Set<String> WITH_CONTENT =
            words("script style iframe frame frameset object embed applet noscript template textarea select svg math "
            + "title head meta link base xml");
    private static final Set<String> EMPTY = words("br hr img col wbr");
    private static final Set<String> ATTRIBUTES =
            words("class id title style lang dir align valign width height border cellpadding cellspacing colspan "
            + "rowspan scope headers span start type value alt datetime cite color face size name rel target");
    private static final Map<String, String> TABLE_CLASSES = Map.of("table", "confluenceTable", "th", "confluenceTh", "td", "confluenceTd");
    private static final Set<String> ADDRESSES = words("href src");
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?:(?:https?|ftp|mailto|tel):|data:image/(?:png|gif|jpeg|webp);|[^:]*(?:[/?#]|$)).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern UNSAFE_STYLE = Pattern.compile("expression|url\\s*\\(|javascript|behaviou?r|@import|\\\\|binding",
            Pattern.CASE_INSENSITIVE);

    private SafeHtml() {
    }

    /** Whether the element is kept; the content of one that is not may still be. */
    static boolean keeps(Element element) {
        return element.getNamespaceURI() == null && ELEMENTS.contains(element.getTagName());
    }

    /** Whether the element goes with all that is in it. */
    static boolean dropsContent(Element element) {
        String name = element.getLocalName();
        return name != null && WITH_CONTENT.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the element has no end tag in HTML. */
    static boolean isEmpty(Element element) {
        return EMPTY.contains(element.getTagName());
    }

    /** The attributes that are kept, written out; tables and their cells get the product's classes. */
    static String attributes(Element element) {
        StringBuilder written = new StringBuilder();
        String own = TABLE_CLASSES.getOrDefault(element.getTagName(), "");
        if (!own.isEmpty()) {
            written.append(Markup.attribute("class", (element.getAttribute("class") + " " + own).strip()));
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean merged = !own.isEmpty() && attribute.getName().equals("class");
            if (attribute.getNamespaceURI() == null && !merged && keeps(attribute.getName(), attribute.getValue())) {
                written.append(Markup.attribute(attribute.getName(), attribute.getValue()));
            }
        }
        return written.toString();
    }

    /** Whether an address leads somewhere and runs nothing. */
    static boolean isSafeAddress(String address) {
        String bare = address.chars().filter(c -> c > ' ').mapToObj(Character::toString).collect(Collectors.joining());
        return SAFE_ADDRESS.matcher(bare).matches();
    }

    private static boolean keeps(String name, String value) {
        if (ADDRESSES.contains(name)) {
            return isSafeAddress(value);
        }
        if (name.equals("style")) {
            return !UNSAFE_STYLE.matcher(value).find();
        }
        return ATTRIBUTES.contains(name) || name.startsWith("data-") || name.startsWith("aria-");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
