package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Builds the settings of a cache. */
public class CacheSettingsBuilder {

    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Integer maxEntries;
    private Boolean flushable;
    private Boolean local;
    private Boolean replicateAsynchronously;
    private Boolean replicateViaCopy;
    private Boolean statisticsEnabled;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder(CacheSettings settings) {
        expireAfterAccess = settings.getExpireAfterAccess();
        expireAfterWrite = settings.getExpireAfterWrite();
        maxEntries = settings.getMaxEntries();
        flushable = settings.getFlushable();
        local = settings.getLocal();
        replicateAsynchronously = settings.getReplicateAsynchronously();
        replicateViaCopy = settings.getReplicateViaCopy();
        statisticsEnabled = settings.getStatisticsEnabled();
    }

    public CacheSettings build() {
        return new DefaultCacheSettings(new Long[] {expireAfterAccess, expireAfterWrite}, maxEntries,
                new Boolean[] {flushable, local, replicateAsynchronously, replicateViaCopy, statisticsEnabled});
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        expireAfterAccess = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expireAfterWrite = timeUnit.toMillis(expireAfter);
        return this;
    }

    /** Keeps at most so many entries; a negative number is refused. */
    public CacheSettingsBuilder maxEntries(int newMaxEntries) {
        if (newMaxEntries < 0) {
            throw new IllegalArgumentException("maxEntries must not be negative: " + newMaxEntries);
        }
        maxEntries = newMaxEntries;
        return this;
    }

    public CacheSettingsBuilder flushable() {
        flushable = true;
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        flushable = false;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        replicateAsynchronously = true;
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        replicateAsynchronously = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        replicateViaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    public CacheSettingsBuilder statisticsEnabled() {
        statisticsEnabled = true;
        return this;
    }

    public CacheSettingsBuilder statisticsDisabled() {
        statisticsEnabled = false;
        return this;
    }
}
