package org.debrief.sandbox.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.InstalledPlugin;
import org.debrief.sandbox.host.Module;
import org.debrief.sandbox.host.platform.Texts;

/** Serves the files of a plugin's web resources at {@code /download/resources/<plugin>:<module>/<file>}. */
public final class PluginFiles extends HttpServlet {
    /** Where the files are served, below the context path. */
    public static final String PATH = "/download/resources";
    private static final long serialVersionUID = 1L;

    private final transient InstalledPlugin plugin;
    private final transient ScriptTexts texts;

    public PluginFiles(InstalledPlugin plugin, Texts texts) {
        this.plugin = plugin;
        this.texts = new ScriptTexts(texts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).split("/", 3);
        Optional<Module> module = path.length < 3 ? Optional.empty()
                : plugin.modules("web-resource").stream().filter(candidate -> candidate.completeKey().equals(path[1])).findFirst();
        URL file = module.map(found -> file(found, path[2])).orElse(null);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(ContentTypes.of(path[2]));
        try (InputStream bytes = file.openStream()) {
            response.getOutputStream().write(transformed(module.get(), path[2], bytes.readAllBytes(), request.getParameter("locale")));
        }
    }

    private URL file(Module module, String name) {
        for (Element resource : module.children("resource")) {
            String resourceName = resource.attribute("name");
            String location = resource.attribute("location");
            if (!"download".equals(resource.attribute("type"))) {
                continue;
            }
            if (name.equals(resourceName)) {
                return plugin.resource(location);
            }
            if (resourceName.endsWith("/") && name.startsWith(resourceName) && !name.contains("..")) {
                return plugin.resource(location + name.substring(resourceName.length()));
            }
        }
        return null;
    }

    private byte[] transformed(Module module, String name, byte[] bytes, String locale) {
        if (!name.endsWith(".js") || !fillsTexts(module)) {
            return bytes;
        }
        Locale language = locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale);
        return texts.fill(new String(bytes, StandardCharsets.UTF_8), language).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean fillsTexts(Module module) {
        return module.children("transformation").stream()
                .filter(transformation -> "js".equals(transformation.attribute("extension")))
                .flatMap(transformation -> transformation.children("transformer").stream())
                .anyMatch(transformer -> "jsI18n".equals(transformer.attribute("key")));
    }
}
