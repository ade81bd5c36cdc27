package org.debrief.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.debrief.sandbox.host.descriptor.Descriptor;
import org.debrief.sandbox.host.objects.ObjectsModule;
import org.debrief.sandbox.host.objects.UndeclaredObjects;
import org.debrief.sandbox.host.platform.Texts;
import org.debrief.sandbox.host.spring.PluginContext;
import org.debrief.sandbox.host.velocity.Allowlist;
import org.debrief.sandbox.host.velocity.Refusals;
import org.debrief.sandbox.host.velocity.Templates;
import org.osgi.framework.Bundle;

/** The plugin's bundle with its descriptor, words, templates, tables and Spring context. */
final class RunningPlugin implements InstalledPlugin {
    private final Bundle bundle;
    private final FileSource files;
    private final Descriptor descriptor;
    private final Texts texts;
    private final Templates templates;
    private final PluginContext context;
    private final Map<String, Object> instances = new ConcurrentHashMap<>();
    private final Map<String, String> faults = new ConcurrentHashMap<>();
    private Optional<ObjectsModule> objects = Optional.empty();

    RunningPlugin(Bundle bundle, String product, Refusals refusals) {
        this.bundle = bundle;
        this.files = FileSource.before(bundle::getEntry);
        this.descriptor = descriptor(bundle, product);
        this.texts = new Texts(modules("resource").stream().filter(resource -> "i18n".equals(resource.attribute("type")))
                .map(resource -> resource.attribute("location")).toList(), files);
        this.templates = new Templates(files, new Allowlist(modules("velocity-allowlist"), refusals));
        this.context = new PluginContext(bundle, product);
    }

    private static Descriptor descriptor(Bundle bundle, String product) {
        URL file = bundle.getEntry(Descriptor.FILE);
        if (file == null) {
            throw new IllegalStateException("The plugin has no " + Descriptor.FILE + " at the root of its jar");
        }
        try (InputStream xml = file.openStream()) {
            Descriptor read = Descriptor.read(xml, product);
            String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
            if (!read.key().equals(key)) {
                throw new IllegalStateException("The manifest's Atlassian-Plugin-Key is " + key + ", the descriptor's key is " + read.key());
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the Spring context and brings the tables up to date. */
    void start(Database database) {
        objects = modules("ao").stream().findFirst().map(module -> new ObjectsModule(module, database.dataSource()));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context.getClassLoader());
        try {
            context.refresh();
            objects.ifPresent(module -> module.upgrade(context::make, context::type));
            new ModuleClasses(context).check(modules());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    void stop() {
        context.close();
    }

    Descriptor descriptor() {
        return descriptor;
    }

    /** What went wrong with a module when it was last asked for, or null. */
    String fault(Module module) {
        return faults.get(module.completeKey());
    }

    Bundle bundle() {
        return bundle;
    }

    Texts texts() {
        return texts;
    }

    Templates templates() {
        return templates;
    }

    ActiveObjects objects() {
        return objects.map(ObjectsModule::objects).orElseGet(() -> UndeclaredObjects.of(key()));
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String version() {
        return descriptor.info().version();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public List<Module> modules() {
        return descriptor.modules();
    }

    @Override
    public List<Module> modules(String type) {
        return modules().stream().filter(module -> module.type().equals(type)).sorted(Comparator.comparingInt(Module::weight)).toList();
    }

    @Override
    public Object instance(Module module) {
        try {
            Object instance = instances.computeIfAbsent(module.completeKey(), key -> instance(module.attribute("class")));
            faults.remove(module.completeKey());
            return instance;
        } catch (RuntimeException | LinkageError e) {
            faults.put(module.completeKey(), Causes.of(e).get(0));
            throw e;
        }
    }

    @Override
    public Object instance(String className) {
        return className.startsWith("bean:") ? context.getBean(className.substring("bean:".length())) : context.make(className);
    }

    @Override
    public String render(String template, Map<String, Object> values) {
        StringWriter writer = new StringWriter();
        try {
            templates.render(template, values, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    @Override
    public String renderText(String velocity, Map<String, Object> values) {
        return templates.renderText(velocity, values);
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    @Override
    public boolean hasText(Locale locale, String key) {
        return texts.pattern(locale, key) != null;
    }

    @Override
    public URL resource(String path) {
        return files.apply(path);
    }
}
