package org.debrief.sandbox.host.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.debrief.sandbox.host.FileSource;

/** Loads templates from the plugin's files and nowhere else. */
final class JarTemplates extends ResourceLoader {
    private final FileSource files;

    JarTemplates(FileSource files) {
        this.files = files;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        setCachingOn(!files.changing());
    }

    @Override
    public InputStream getResourceStream(String name) {
        URL file = files.apply(name.startsWith("/") ? name.substring(1) : name);
        if (file == null) {
            throw new ResourceNotFoundException("The plugin has no template " + name);
        }
        try {
            return file.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException("The template " + name + " cannot be read: " + e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
