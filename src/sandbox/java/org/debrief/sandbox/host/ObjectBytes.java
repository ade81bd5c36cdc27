package org.debrief.sandbox.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;

/** Objects of plugins as bytes, by Java's serialization. */
public final class ObjectBytes {
    private ObjectBytes() {
    }

    /** The bytes of an object. */
    public static byte[] of(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** The object of bytes, with the classes that the loader knows; {@code null} is the loader of the JDK. */
    public static Object read(byte[] bytes, ClassLoader loader) throws IOException, ClassNotFoundException {
        try (ObjectInputStream objects = new LoadedObjects(new ByteArrayInputStream(bytes), loader)) {
            return objects.readObject();
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
