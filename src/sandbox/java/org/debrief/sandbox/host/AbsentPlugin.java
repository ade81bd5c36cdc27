package org.debrief.sandbox.host;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plugin while it does not run: it has no modules, no texts and no files. */
record AbsentPlugin(String key, String name, String version) implements InstalledPlugin {
    @Override
    public List<Module> modules() {
        return List.of();
    }

    @Override
    public List<Module> modules(String type) {
        return List.of();
    }

    @Override
    public Object instance(Module module) {
        throw absent();
    }

    @Override
    public Object instance(String className) {
        throw absent();
    }

    @Override
    public String render(String template, Map<String, Object> context) {
        throw absent();
    }

    @Override
    public String renderText(String velocity, Map<String, Object> context) {
        throw absent();
    }

    private IllegalStateException absent() {
        return new IllegalStateException("The plugin " + key + " does not run");
    }

    @Override
    public String text(Locale locale, String textKey, Object... arguments) {
        return textKey;
    }

    @Override
    public boolean hasText(Locale locale, String textKey) {
        return false;
    }

    @Override
    public URL resource(String path) {
        return null;
    }
}
