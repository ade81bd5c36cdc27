package org.debrief.sandbox.confluence.blueprint;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.debrief.sandbox.confluence.blueprint.Blueprint.Index;
import org.debrief.sandbox.confluence.blueprint.Blueprint.Result;
import org.debrief.sandbox.confluence.blueprint.Blueprint.Shown;
import org.debrief.sandbox.confluence.blueprint.Blueprint.WizardPage;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.InstalledPlugin;
import org.debrief.sandbox.host.Module;

/** The blueprints of the plugin: its web items in {@code system.create.dialog/content} with the blueprint and the template each names. */
public final class Blueprints {
    private static final String SECTION = "system.create.dialog/content";

    private final Supplier<InstalledPlugin> plugin;

    public Blueprints(Supplier<InstalledPlugin> plugin) {
        this.plugin = plugin;
    }

    /** What the dialog offers in this language, by weight. */
    public List<Blueprint> all(Locale locale) {
        return plugin.get().modules("web-item").stream().filter(item -> SECTION.equals(item.attribute("section"))).filter(this::isShown)
                .flatMap(item -> blueprint(item, locale).stream()).toList();
    }

    /** The blueprint of this complete key. */
    public Optional<Blueprint> byKey(String key, Locale locale) {
        return all(locale).stream().filter(blueprint -> blueprint.key().equals(key)).findFirst();
    }

    /** The page that a blueprint makes with what was asked before. */
    public BlueprintPage page(Blueprint blueprint, Map<String, String> asked, Locale locale) {
        Module module = module("blueprint", blueprint.key()).orElseThrow();
        Module template = module("content-template", module.attribute("content-template-key"))
                .orElseThrow(() -> new IllegalStateException("The blueprint " + blueprint.key()
                + " names no content template of its plugin"));
        return new ContentTemplate(plugin.get(), template).page(asked, locale);
    }

    private boolean isShown(Module item) {
        return item.children("condition").stream().allMatch(condition -> holds(condition));
    }

    private boolean holds(Element element) {
        Condition condition = (Condition) plugin.get().instance(element.attribute("class"));
        condition.init(element.params());
        return condition.shouldDisplay(Map.of()) != Boolean.parseBoolean(element.attribute("invert"));
    }

    private Optional<Blueprint> blueprint(Module item, Locale locale) {
        return module("blueprint", item.param("blueprintKey")).map(module ->
                new Blueprint(module.completeKey(), item.completeKey(), shown(item, locale),
                "view".equals(module.attribute("create-result")) ? Result.VIEW : Result.EDIT, index(module, locale),
                wizard(module, locale)));
    }

    private Shown shown(Module item, Locale locale) {
        String icon = item.children("resource").stream().filter(resource -> "icon".equals(resource.attribute("name"))).findFirst()
                .map(resource -> "/download/resources/" + item.completeKey() + "/icon").orElse("");
        return new Shown(text(item.attribute("i18n-name-key"), item.attribute("name"), locale), description(item, locale), icon);
    }

    private String description(Module item, Locale locale) {
        return item.child("description").map(description -> text(description.attribute("key"), description.text(), locale)).orElse("");
    }

    private Optional<Index> index(Module module, Locale locale) {
        if (Boolean.parseBoolean(module.attribute("disable-index-page"))) {
            return Optional.empty();
        }
        String label = module.attribute("index-key");
        return Optional.of(new Index(text(module.attribute("i18n-index-title-key"), label == null ? module.key() : label, locale),
                label == null ? module.key() : label));
    }

    private List<WizardPage> wizard(Module module, Locale locale) {
        List<WizardPage> pages = new ArrayList<>();
        module.child("dialog-wizard").ifPresent(wizard -> wizard.children("dialog-page")
                .forEach(page -> pages.add(new WizardPage(page.attribute("id"),
                page.attribute("template-key"), text(page.attribute("title-key"), "", locale),
                text(page.attribute("description-content-key"), "", locale),
                Boolean.parseBoolean(page.attribute("last"))))));
        return pages;
    }

    private Optional<Module> module(String type, String key) {
        return plugin.get().modules(type).stream().filter(module -> key != null
                && (key.equals(module.key()) || key.equals(module.completeKey()))).findFirst();
    }

    private String text(String key, String otherwise, Locale locale) {
        return key != null && plugin.get().hasText(locale, key) ? plugin.get().text(locale, key) : otherwise == null ? ""
                : otherwise.strip();
    }
}
