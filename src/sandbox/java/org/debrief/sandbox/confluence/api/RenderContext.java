package org.debrief.sandbox.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;

/** The context of rendering one page once; all macros of the page share it and its properties. */
public final class RenderContext implements ConversionContext {
    private final ContentEntityObject entity;
    private final String spaceKey;
    private final Output output;
    private final String device;
    private final Map<String, Object> properties = new HashMap<>();

    /** {@code entity} is {@code null} for a page that was never saved; {@code device} is {@code desktop} or {@code mobile}. */
    public RenderContext(ContentEntityObject entity, String spaceKey, Output output, String device) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.output = output;
        this.device = device;
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        Object value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public String getOutputDeviceType() {
        return device;
    }

    @Override
    public String getOutputType() {
        return output.value();
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }
}
