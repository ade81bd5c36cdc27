package org.debrief.sandbox.host.cache;

import com.atlassian.cache.CacheSettings;
import java.util.function.Consumer;

/** How the other nodes learn of a cache's changes: not at all, by forgetting, or by a copy of the value. */
enum Told {
    NOTHING {
        @Override
        void changed(String cache, Object key, Object value, Consumer<CacheNews> tell) {
            // The cache is this node's own.
        }

        @Override
        void forgotten(String cache, Consumer<CacheNews> tell) {
            // The cache is this node's own.
        }
    },
    INVALIDATION {
        @Override
        void changed(String cache, Object key, Object value, Consumer<CacheNews> tell) {
            tell.accept(CacheNews.forget(cache, key));
        }
    },
    COPY {
        @Override
        void changed(String cache, Object key, Object value, Consumer<CacheNews> tell) {
            tell.accept(value == null ? CacheNews.forget(cache, key) : CacheNews.put(cache, key, value));
        }
    };

    static Told of(CacheSettings settings, boolean others) {
        if (!others || settings.getLocal(false)) {
            return NOTHING;
        }
        return settings.getReplicateViaCopy(true) ? COPY : INVALIDATION;
    }

    /** Tells that a key has this value now, or none. */
    abstract void changed(String cache, Object key, Object value, Consumer<CacheNews> tell);

    /** Tells that no key has a value. */
    void forgotten(String cache, Consumer<CacheNews> tell) {
        tell.accept(CacheNews.all(cache));
    }
}
