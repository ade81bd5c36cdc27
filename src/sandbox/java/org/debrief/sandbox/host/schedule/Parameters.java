package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The parameters of jobs as bytes. */
final class Parameters {
    private Parameters() {
    }

    static byte[] written(Map<String, Serializable> parameters) throws SchedulerServiceException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(new HashMap<>(parameters));
        } catch (IOException e) {
            throw new SchedulerServiceException("The parameters of the job cannot be serialized", e);
        }
        return bytes.toByteArray();
    }

    /** Reads parameters whose classes the loader knows. */
    @SuppressWarnings("unchecked")
    static Map<String, Serializable> read(byte[] bytes, ClassLoader loader) throws IOException, ClassNotFoundException {
        try (ObjectInputStream objects = new LoadedObjects(new ByteArrayInputStream(bytes), loader)) {
            return Map.copyOf((Map<String, Serializable>) objects.readObject());
        }
    }

    /** Objects of classes that a given loader finds. */
    private static final class LoadedObjects extends ObjectInputStream {
        private final ClassLoader loader;

        LoadedObjects(InputStream bytes, ClassLoader loader) throws IOException {
            super(bytes);
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(described.getName(), false, loader);
            } catch (ClassNotFoundException ofThePlatform) {
                return super.resolveClass(described);
            }
        }
    }
}
