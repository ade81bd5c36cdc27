package org.debrief.guard;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.w3c.dom.Element;

/** What is wrong with a descriptor: it names a class, file, text or module that does not exist, or leaves the product of a module open. */
final class DescriptorFaults {
    private static final Set<String> FOR_BOTH_PRODUCTS = Set.of("resource", "velocity-allowlist", "web-resource");
    private static final Set<String> PRODUCTS = Set.of("jira", "confluence");

    private final PluginDescriptor descriptor;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private DescriptorFaults(PluginDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    static List<String> of(PluginDescriptor descriptor) {
        DescriptorFaults check = new DescriptorFaults(descriptor);
        descriptor.modules().forEach(check::module);
        descriptor.modules().forEach(check::classes);
        for (String element : List.of("entity", "upgradeTask")) {
            descriptor.all(element).forEach(named -> check.type(named.getTextContent().trim()));
        }
        descriptor.all("package").forEach(check::restPackage);
        descriptor.all("resource").forEach(check::file);
        descriptor.all("dependency").forEach(check::dependency);
        check.texts();
        return check.faults;
    }

    private void module(Element module) {
        if (!module.getTagName().equals("resource") && !keys.add(module.getAttribute("key"))) {
            faults.add("The key " + module.getAttribute("key") + " is there twice or empty");
        }
        String application = module.getAttribute("application");
        if (!FOR_BOTH_PRODUCTS.contains(module.getTagName()) && !PRODUCTS.contains(application)) {
            faults.add("The module " + module.getAttribute("key") + " must say application=\"jira\" or \"confluence\"");
        }
    }

    private void classes(Element element) {
        if (element.hasAttribute("class")) {
            type(element.getAttribute("class"));
        }
        PluginDescriptor.under(element, "*").stream().filter(child -> child.hasAttribute("class")).forEach(child -> type(child.getAttribute("class")));
    }

    private void type(String name) {
        try {
            Class.forName(name, false, DescriptorFaults.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            faults.add("There is no class " + name);
        }
    }

    private void restPackage(Element named) {
        if (DescriptorFaults.class.getResource("/" + named.getTextContent().trim().replace('.', '/')) == null) {
            faults.add("There is no package " + named.getTextContent().trim());
        }
    }

    private void file(Element resource) {
        String location = resource.getAttribute("location");
        String path = resource.getAttribute("type").equals("i18n") ? location.replace('.', '/') + ".properties" : location;
        if (!location.isEmpty() && DescriptorFaults.class.getResource(path.startsWith("/") ? path : "/" + path) == null) {
            faults.add("There is no file " + path);
        }
    }

    private void dependency(Element dependency) {
        String plugin = descriptor.root().getAttribute("key") + ":";
        String wanted = dependency.getTextContent().trim();
        if (wanted.startsWith(plugin) && !keys.contains(wanted.substring(plugin.length()))) {
            faults.add("There is no web resource " + wanted);
        }
    }

    private void texts() {
        Properties words = new Properties();
        try {
            for (Element resource : descriptor.all("resource")) {
                if (resource.getAttribute("type").equals("i18n")) {
                    try (InputStream file = DescriptorFaults.class.getResourceAsStream("/" + resource.getAttribute("location").replace('.', '/') + ".properties")) {
                        words.load(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        named("i18n-name-key", words);
        descriptor.all("label").stream().filter(label -> label.hasAttribute("key")).forEach(label -> text(label.getAttribute("key"), words));
        for (Element macro : descriptor.all("xhtml-macro")) {
            macroTexts(macro, words);
        }
    }

    private void named(String attribute, Properties words) {
        descriptor.all("*").stream().filter(element -> element.hasAttribute(attribute)).forEach(element -> text(element.getAttribute(attribute), words));
    }

    private void macroTexts(Element macro, Properties words) {
        String prefix = descriptor.root().getAttribute("key") + "." + macro.getAttribute("name");
        text(prefix + ".label", words);
        text(prefix + ".desc", words);
        PluginDescriptor.under(macro, "parameter").forEach(parameter -> text(prefix + ".param." + parameter.getAttribute("name") + ".label", words));
    }

    private void text(String key, Properties words) {
        if (!words.containsKey(key)) {
            faults.add("There is no text " + key);
        }
    }
}
