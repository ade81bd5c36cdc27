package org.debrief.sandbox.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.sandbox.confluence.macro.PlainText;
import org.debrief.sandbox.host.InstalledPlugin;
import org.debrief.sandbox.host.Module;

/**
 * A {@code <content-template>}: storage format with {@code <at:var at:name="x"/>} for values of its context, which are text unless {@code
 * at:rawxhtml} says
 * otherwise, and {@code <at:i18n at:key="x"/>} for words of the plugin. Its context provider adds values to what was asked.
 */
record ContentTemplate(InstalledPlugin plugin, Module module) {
    /** The value of the context that becomes the page's title. */
    static final String TITLE = "ContentPageTitle";
    private static final Pattern INSERTION =
            Pattern.compile("<at:(var|i18n)\\s+([^>]*?)/>|<at:(var|i18n)\\s+([^>]*?)>\\s*</at:(?:var|i18n)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("at:(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    BlueprintPage page(Map<String, String> asked, Locale locale) {
        Map<String, Object> context = context(asked);
        String body = INSERTION.matcher(template()).replaceAll(match -> Matcher.quoteReplacement(inserted(match, context, locale)));
        return new BlueprintPage(String.valueOf(context.getOrDefault(TITLE, asked.getOrDefault("title", ""))).strip(), body.strip());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Map<String, Object> context(Map<String, String> asked) {
        Map<String, Object> context = new HashMap<>(asked);
        module.child("context-provider").ifPresent(element -> {
            ContextProvider provider = (ContextProvider) plugin.instance(element.attribute("class"));
            provider.init(element.params());
            Map<String, Object> more = provider.getContextMap((Map) new HashMap<>(context));
            context.putAll(more);
        });
        return context;
    }

    private String template() {
        String location = module.children("resource").stream().filter(resource -> "template".equals(resource.attribute("name"))).findFirst()
                .map(resource -> resource.attribute("location"))
                .orElseThrow(() -> new IllegalStateException("The content template " + module.completeKey()
                + " has no resource with the name template"));
        URL file = plugin.resource(location.replaceFirst("^/", ""));
        if (file == null) {
            throw new IllegalStateException("The plugin has no file " + location);
        }
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String inserted(MatchResult match, Map<String, Object> context, Locale locale) {
        Map<String, String> attributes = attributes(match.group(2) == null ? match.group(4) : match.group(2));
        String kind = match.group(1) == null ? match.group(3) : match.group(1);
        if (kind.equals("i18n")) {
            return PlainText.html(plugin.text(locale, attributes.getOrDefault("key", "")));
        }
        Object value = context.get(attributes.getOrDefault("name", ""));
        String text = value == null ? "" : value.toString();
        return Boolean.parseBoolean(attributes.get("rawxhtml")) ? text : PlainText.html(text);
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return attributes;
    }
}
