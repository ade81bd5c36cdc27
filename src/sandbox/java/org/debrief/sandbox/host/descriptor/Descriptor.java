package org.debrief.sandbox.host.descriptor;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.sandbox.host.Element;
import org.debrief.sandbox.host.Module;

/** A plugin's descriptor as one product sees it: the modules that apply to the product, and the others. */
public record Descriptor(String key, String name, PluginInfo info, List<Module> modules, List<Module> others) {
    /** The descriptor's place in a jar. */
    public static final String FILE = "atlassian-plugin.xml";
    private static final Set<String> NO_MODULES = Set.of("plugin-info");
    private static final Set<String> OF_TRANSFORMED_PLUGINS = Set.of("component", "component-import", "module-type");

    /** Reads the descriptor and keeps the modules that apply to the product. */
    public static Descriptor read(InputStream xml, String product) {
        Element root = DescriptorFile.read(xml);
        if (!root.name().equals("atlassian-plugin")) {
            throw new IllegalArgumentException(FILE + " must begin with <atlassian-plugin>, not <" + root.name() + ">");
        }
        String key = required(root, "key");
        Map<Boolean, List<Module>> modules = root.children().stream()
                .filter(element -> !NO_MODULES.contains(element.name()))
                .map(element -> moduleOf(key, element))
                .collect(Collectors.partitioningBy(module -> appliesTo(module.element(), product)));
        refuseDuplicates(modules.get(true));
        String name = root.attribute("name") == null ? key : root.attribute("name");
        return new Descriptor(key, name, PluginInfo.of(root), modules.get(true), modules.get(false));
    }

    /**
     * Finds out whether a descriptor can be read, whatever it says.
     *
     * @throws IllegalArgumentException if it is no XML
     */
    public static void check(InputStream xml) {
        DescriptorFile.read(xml);
    }

    private static Module moduleOf(String pluginKey, Element element) {
        if (OF_TRANSFORMED_PLUGINS.contains(element.name())) {
            throw new IllegalArgumentException("<" + element.name() + "> is not allowed in a plugin with Spring-Context in its manifest");
        }
        if (element.name().equals("resource")) {
            return new Module(pluginKey, element);
        }
        required(element, "key");
        return new Module(pluginKey, element);
    }

    private static boolean appliesTo(Element element, String product) {
        String application = element.attribute("application");
        if (application != null) {
            return Arrays.stream(application.split(",")).map(String::trim).anyMatch(product::equals);
        }
        List<Element> restricts = element.children("restrict");
        return restricts.isEmpty() || restricts.stream().anyMatch(restrict -> product.equals(restrict.attribute("application")));
    }

    private static void refuseDuplicates(List<Module> modules) {
        Set<String> keys = new HashSet<>();
        for (Module module : modules) {
            if (module.key() != null && !keys.add(module.key())) {
                throw new IllegalArgumentException("Two modules have the key " + module.key());
            }
        }
    }

    private static String required(Element element, String attribute) {
        String value = element.attribute(attribute);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("<" + element.name() + "> needs the attribute " + attribute);
        }
        return value;
    }
}
