package org.debrief.sandbox.host;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plugin as it runs in this product. */
public interface InstalledPlugin {
    /** The plugin's key. */
    String key();

    /** The plugin's version. */
    String version();

    /** The display name from the descriptor. */
    String name();

    /** Every module of the descriptor that applies to this product, in order. */
    List<Module> modules();

    /** The modules of one type, by weight, then in order. */
    List<Module> modules(String type);

    /** The instance of the module's {@code class}, made once by the plugin's Spring context; for a macro, panel's provider, JQL function, ... */
    Object instance(Module module);

    /** A new instance of a class named elsewhere in the descriptor (condition, context-provider), made by the plugin's Spring context. */
    Object instance(String className);

    /** A template of the plugin, rendered under the platform's rules (escaping, method allowlist). */
    String render(String template, Map<String, Object> context);

    /** A template given as text (an inline view resource), rendered under the same rules. */
    String renderText(String velocity, Map<String, Object> context);

    /** The text of an i18n key of the plugin, or the key itself when there is none. */
    String text(Locale locale, String key, Object... arguments);

    /** Whether the plugin has a text for the key. */
    boolean hasText(Locale locale, String key);

    /** A file of the plugin's jar, or {@code null}. */
    URL resource(String path);
}
