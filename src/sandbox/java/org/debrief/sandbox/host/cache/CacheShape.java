package org.debrief.sandbox.host.cache;

import com.atlassian.cache.CacheSettings;
import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.debrief.sandbox.host.ObjectBytes;

/**
 * What a cache is like: its name, the settings wished for it, and where the classes of its keys and values come from.
 *
 * @param clock by which its entries expire
 */
record CacheShape(String name, CacheSettings settings, ClassLoader classes, Clock clock) {
    Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        return ObjectBytes.read(bytes, classes);
    }

    /** An empty cache; it has one segment, so that the number of its entries is exact. */
    <K, V> Cache<K, V> build() {
        CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder().concurrencyLevel(1).ticker(ticker());
        if (settings.getMaxEntries() != null) {
            builder.maximumSize(settings.getMaxEntries());
        }
        if (settings.getExpireAfterWrite() != null) {
            builder.expireAfterWrite(settings.getExpireAfterWrite(), TimeUnit.MILLISECONDS);
        }
        if (settings.getExpireAfterAccess() != null) {
            builder.expireAfterAccess(settings.getExpireAfterAccess(), TimeUnit.MILLISECONDS);
        }
        return builder.build();
    }

    private Ticker ticker() {
        return new Ticker() {
            @Override
            public long read() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }
        };
    }
}
