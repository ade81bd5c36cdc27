package org.debrief.sandbox.host.cache;

import com.atlassian.cache.CacheException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.debrief.sandbox.host.ObjectBytes;

/**
 * What one node tells the others about a cache.
 *
 * @param key the serialized key, or empty for all keys
 * @param value the serialized value to put, or empty to forget the key
 */
record CacheNews(String cache, byte[] key, byte[] value) {
    private static final byte[] NOTHING = {};

    static CacheNews all(String cache) {
        return new CacheNews(cache, NOTHING, NOTHING);
    }

    static CacheNews forget(String cache, Object key) {
        return new CacheNews(cache, bytes(cache, key), NOTHING);
    }

    static CacheNews put(String cache, Object key, Object value) {
        return new CacheNews(cache, bytes(cache, key), bytes(cache, value));
    }

    private static byte[] bytes(String cache, Object object) {
        try {
            return ObjectBytes.of(object);
        } catch (IOException e) {
            throw new CacheException("The cache '" + cache + "' is shared by nodes, so its keys, and its values unless it replicates by invalidation, must be "
                    + "serializable; make it local otherwise", e);
        }
    }

    byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.writeUTF(cache);
            for (byte[] part : new byte[][] {key, value}) {
                data.writeInt(part.length);
                data.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static CacheNews read(byte[] written) {
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(written))) {
            return new CacheNews(data.readUTF(), data.readNBytes(data.readInt()), data.readNBytes(data.readInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
