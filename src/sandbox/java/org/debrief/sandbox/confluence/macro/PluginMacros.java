package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.debrief.sandbox.confluence.macro.MacroDescription.Words;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.InstalledPlugin;
import org.debrief.sandbox.host.Module;

/** The macros of the plugin: its {@code xhtml-macro} modules, with labels from its texts under the keys the macro browser looks for. */
public final class PluginMacros implements MacroLibrary {
    private final Supplier<InstalledPlugin> plugin;

    public PluginMacros(Supplier<InstalledPlugin> plugin) {
        this.plugin = plugin;
    }

    @Override
    public Optional<Macro> macro(String name) {
        return modules().stream().filter(module -> name.equals(module.attribute("name"))).findFirst()
                .map(module -> (Macro) plugin.get().instance(module));
    }

    @Override
    public List<MacroDescription> descriptions(Locale locale) {
        return modules().stream().filter(module -> !Boolean.parseBoolean(module.attribute("hidden")))
                .map(module -> description(module, locale)).toList();
    }

    private List<Module> modules() {
        return plugin.get().modules("xhtml-macro");
    }

    private MacroDescription description(Module module, Locale locale) {
        String name = module.attribute("name");
        String prefix = module.pluginKey() + "." + name;
        List<MacroParameter> parameters = module.child("parameters").map(list -> list.children("parameter")).orElse(List.of()).stream()
                .map(parameter -> parameter(prefix + ".param.", parameter, locale)).toList();
        String help = module.attribute("documentation-url");
        Words words = new Words(text(locale, prefix + ".label", name), text(locale, prefix + ".desc", ""), help == null ? ""
                : text(locale, help, help));
        return new MacroDescription(name, words, ((Macro) plugin.get().instance(module)).getBodyType(), parameters);
    }

    private MacroParameter parameter(String prefix, Element parameter, Locale locale) {
        String name = parameter.attribute("name");
        List<String> values = parameter.children("value").stream().map(value -> value.attribute("name")).toList();
        String preset = parameter.attribute("default");
        return new MacroParameter(name, parameter.attribute("type"), text(locale, prefix + name + ".label", name),
                text(locale, prefix + name + ".desc", ""), demand(parameter), preset == null ? "" : preset, values);
    }

    private static Demand demand(Element parameter) {
        if (Boolean.parseBoolean(parameter.attribute("hidden"))) {
            return Demand.HIDDEN;
        }
        if (Boolean.parseBoolean(parameter.attribute("multiple"))) {
            return Demand.MULTIPLE;
        }
        return Boolean.parseBoolean(parameter.attribute("required")) ? Demand.REQUIRED : Demand.OPTIONAL;
    }

    private String text(Locale locale, String key, String otherwise) {
        return plugin.get().hasText(locale, key) ? plugin.get().text(locale, key) : otherwise;
    }
}
