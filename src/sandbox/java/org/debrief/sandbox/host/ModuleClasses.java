package org.debrief.sandbox.host;

import java.util.List;
import org.debrief.sandbox.host.spring.PluginContext;

/** Checks that the classes the modules name can be loaded: in the products one that cannot disables the plugin. */
record ModuleClasses(PluginContext context) {
    void check(List<Module> modules) {
        modules.forEach(module -> check(module, module.element()));
    }

    private void check(Module module, Element element) {
        String className = element.attribute("class");
        if (className != null && !className.startsWith("bean:")) {
            try {
                context.type(className);
            } catch (IllegalStateException | LinkageError e) {
                throw new IllegalStateException("The module " + module.completeKey() + " cannot be enabled: " + e.getMessage(), e);
            }
        }
        element.children().forEach(child -> check(module, child));
    }
}
