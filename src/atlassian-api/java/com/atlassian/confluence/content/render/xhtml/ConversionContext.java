package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** For what and where a page is being rendered. */
public interface ConversionContext {

    void setProperty(String name, Object value);

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    boolean hasProperty(String name);

    String getOutputDeviceType();

    /** Gives what the page is rendered for, such as display, preview, pdf or word. */
    String getOutputType();

    ContentEntityObject getEntity();

    String getSpaceKey();
}
