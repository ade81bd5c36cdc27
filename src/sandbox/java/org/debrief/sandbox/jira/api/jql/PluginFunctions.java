package org.debrief.sandbox.jira.api.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.InstalledPlugin;
import org.debrief.sandbox.host.Module;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.jql.JqlFunction;

/**
 * The functions of the installed plug-in's {@code <jql-function>} modules as they are at the moment, each made and initialized once.
 */
public final class PluginFunctions implements Supplier<List<JqlFunction>> {
    private final Host host;
    private final Site site;
    private List<Object> instances = List.of();
    private List<JqlFunction> functions = List.of();

    public PluginFunctions(Host host, Site site) {
        this.host = host;
        this.site = site;
    }

    /** What a module's descriptor says of its function. */
    private record Described(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {
        static Described by(Module module) {
            String name = module.child("fname").map(Element::text).map(String::strip).filter(text -> !text.isEmpty())
                    .orElseThrow(() -> new IllegalStateException("The module " + module.completeKey() + " has no <fname>"));
            return new Described(name, module.child("list").filter(list -> "true".equalsIgnoreCase(list.text().strip())).isPresent());
        }
    }

    /** A plug-in that was loaded anew has new functions. */
    @Override
    public synchronized List<JqlFunction> get() {
        InstalledPlugin plugin = host.plugin();
        if (plugin == null) {
            return List.of();
        }
        List<Module> modules = plugin.modules("jql-function");
        List<Object> current = modules.stream().map(plugin::instance).toList();
        if (!same(current)) {
            functions = initialized(modules, current);
            instances = current;
        }
        return functions;
    }

    private boolean same(List<Object> current) {
        boolean same = current.size() == instances.size();
        for (int i = 0; same && i < current.size(); i++) {
            same = current.get(i) == instances.get(i);
        }
        return same;
    }

    private List<JqlFunction> initialized(List<Module> modules, List<Object> current) {
        List<JqlFunction> made = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            var function = (com.atlassian.jira.plugin.jql.function.JqlFunction) current.get(i);
            function.init(Described.by(modules.get(i)));
            made.add(new PluginFunction(function, site));
        }
        return made;
    }
}
