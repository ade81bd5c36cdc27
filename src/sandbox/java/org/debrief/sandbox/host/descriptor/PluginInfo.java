package org.debrief.sandbox.host.descriptor;

import org.debrief.sandbox.host.Element;

/** What a descriptor's {@code <plugin-info>} tells people; what is missing is empty. */
public record PluginInfo(String version, String vendor, String description) {
    /** A plugin of which nothing is known. */
    public static final PluginInfo NONE = new PluginInfo("", "", "");

    static PluginInfo of(Element root) {
        return root.child("plugin-info").map(info -> new PluginInfo(text(info, "version"),
                info.child("vendor").map(vendor -> vendor.attribute("name")).orElse(""), text(info, "description"))).orElse(NONE);
    }

    private static String text(Element info, String child) {
        return info.child(child).map(Element::text).orElse("");
    }
}
