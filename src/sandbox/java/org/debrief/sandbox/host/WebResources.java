package org.debrief.sandbox.host;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.debrief.sandbox.host.platform.Readers;
import org.debrief.sandbox.host.web.LibraryFiles;
import org.debrief.sandbox.host.web.PluginFiles;
import org.debrief.sandbox.pages.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web resources of the plugin: what the page being rendered by this thread requires, and the tags that load it. */
public final class WebResources {
    private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);
    private static final List<String> OF_THE_HOST = List.of("com.atlassian.auiplugin:", "jira.webresources:", "com.atlassian.plugins.", "confluence.");

    private static final Set<String> KNOWN = Set.of("resource", "dependency", "context", "transformation", "description");

    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);
    private final ThreadLocal<Set<String>> contexts = ThreadLocal.withInitial(LinkedHashSet::new);
    private final String contextPath;
    private final Readers readers;
    private volatile Map<String, Module> modules = Map.of();
    private volatile String version = "";
    private volatile BooleanSupplier libraries = () -> true;

    /** The resources of a product's pages; words in scripts are those of the readers. */
    WebResources(String contextPath, Readers readers) {
        this.contextPath = contextPath;
        this.readers = readers;
    }

    /** Pages ask for AUI and jQuery only where these are installed. */
    void librariesIf(BooleanSupplier installed) {
        libraries = installed;
    }

    /** Takes over these modules in the place of the former; addresses carry the version, so that browsers load again what has changed. */
    void use(List<Module> plugins, String newVersion) {
        Map<String, Module> found = new LinkedHashMap<>();
        for (Module module : plugins) {
            refuseUnknown(module);
            found.put(module.completeKey(), module);
        }
        modules = found;
        version = newVersion;
    }

    private static void refuseUnknown(Module module) {
        module.element().children().stream().filter(child -> !KNOWN.contains(child.name())).findFirst().ifPresent(child -> {
            throw new IllegalStateException("The sandbox does not know <" + child.name() + "> in the web resource " + module.completeKey());
        });
    }

    /** Requires a web resource by its complete key for the page being rendered. */
    public void require(String completeKey) {
        required.get().add(completeKey);
    }

    /** Requires every web resource of a context for the page being rendered. */
    public void requireContext(String context) {
        contexts.get().add(context);
    }

    /** Begins a new page. */
    public void clear() {
        required.remove();
        contexts.remove();
    }

    /** The {@code <link>} and {@code <script>} tags for AUI and everything the page and its rendering required, dependencies first. */
    public String headHtml(Page page) {
        Set<Module> ordered = new LinkedHashSet<>();
        Set<Module> adding = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>(contexts.get());
        named.addAll(page.contexts());
        modules.values().stream().filter(module -> module.children("context").stream().anyMatch(context -> named.contains(context.text())))
                .forEach(module -> add(module.completeKey(), ordered, adding));
        required.get().forEach(key -> add(key, ordered, adding));
        page.resources().forEach(key -> add(key, ordered, adding));
        StringBuilder tags = new StringBuilder();
        if (libraries.getAsBoolean()) {
            library(tags);
        }
        ordered.forEach(module -> tags(module, readers.locale(), tags));
        return tags.toString();
    }

    private void add(String key, Set<Module> ordered, Set<Module> adding) {
        Module module = modules.get(key);
        if (module == null) {
            if (OF_THE_HOST.stream().noneMatch(key::startsWith)) {
                LOG.warn("There is no web resource {}", key);
            }
            return;
        }
        if (ordered.contains(module) || !adding.add(module)) {
            return;
        }
        module.children("dependency").forEach(dependency -> add(dependency.text(), ordered, adding));
        ordered.add(module);
    }

    private void library(StringBuilder tags) {
        String base = contextPath + LibraryFiles.PATH;
        style(base + "/@atlassian/aui/dist/aui/aui-prototyping.css", tags);
        script(base + "/jquery/dist/jquery.js", tags);
        script(base + "/@atlassian/aui/dist/aui/aui-prototyping.js", tags);
    }

    private void tags(Module module, Locale locale, StringBuilder tags) {
        for (Element resource : module.children("resource")) {
            String name = resource.attribute("name");
            String address = contextPath + PluginFiles.PATH + "/" + module.completeKey() + "/" + name + "?v=" + version;
            if (name.endsWith(".css")) {
                style(address, tags);
            } else if (name.endsWith(".js")) {
                script(address + "&locale=" + locale.toLanguageTag(), tags);
            }
        }
    }

    private static void style(String address, StringBuilder tags) {
        tags.append("<link rel=\"stylesheet\" href=\"").append(Html.text(address)).append("\">\n");
    }

    private static void script(String address, StringBuilder tags) {
        tags.append("<script src=\"").append(Html.text(address)).append("\"></script>\n");
    }
}
