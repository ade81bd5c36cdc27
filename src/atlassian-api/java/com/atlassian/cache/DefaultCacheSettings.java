package com.atlassian.cache;

import java.io.Serializable;

/** The settings that the builder makes. */
class DefaultCacheSettings implements CacheSettings, Serializable {

    private static final long serialVersionUID = 1L;

    private final Long[] expiries;
    private final Integer maxEntries;
    private final Boolean[] flags;

    /**
     * @param expiries after access and after write, in milliseconds
     * @param flags in the order of the getters
     */
    DefaultCacheSettings(Long[] expiries, Integer maxEntries, Boolean[] flags) {
        this.expiries = expiries;
        this.maxEntries = maxEntries;
        this.flags = flags;
    }

    private static <T> T either(T wished, T otherwise) {
        return wished == null ? otherwise : wished;
    }

    @Override
    public CacheSettings override(CacheSettings overrides) {
        Boolean[] merged = {either(overrides.getFlushable(), flags[0]), either(overrides.getLocal(), flags[1]),
            either(overrides.getReplicateAsynchronously(), flags[2]), either(overrides.getReplicateViaCopy(), flags[3]),
            either(overrides.getStatisticsEnabled(), flags[4])};
        Long[] times = {either(overrides.getExpireAfterAccess(), expiries[0]), either(overrides.getExpireAfterWrite(), expiries[1])};
        return new DefaultCacheSettings(times, either(overrides.getMaxEntries(), maxEntries), merged);
    }

    @Override
    public Long getExpireAfterAccess() {
        return expiries[0];
    }

    @Override
    public long getExpireAfterAccess(long defaultValue) {
        return either(expiries[0], defaultValue);
    }

    @Override
    public Long getExpireAfterWrite() {
        return expiries[1];
    }

    @Override
    public long getExpireAfterWrite(long defaultValue) {
        return either(expiries[1], defaultValue);
    }

    @Override
    public Boolean getFlushable() {
        return flags[0];
    }

    @Override
    public boolean getFlushable(boolean defaultValue) {
        return either(flags[0], defaultValue);
    }

    @Override
    public Boolean getLocal() {
        return flags[1];
    }

    @Override
    public boolean getLocal(boolean defaultValue) {
        return either(flags[1], defaultValue);
    }

    @Override
    public Integer getMaxEntries() {
        return maxEntries;
    }

    @Override
    public int getMaxEntries(int defaultValue) {
        return either(maxEntries, defaultValue);
    }

    @Override
    public Boolean getReplicateAsynchronously() {
        return flags[2];
    }

    @Override
    public boolean getReplicateAsynchronously(boolean defaultValue) {
        return either(flags[2], defaultValue);
    }

    @Override
    public Boolean getReplicateViaCopy() {
        return flags[3];
    }

    @Override
    public boolean getReplicateViaCopy(boolean defaultValue) {
        return either(flags[3], defaultValue);
    }

    @Override
    public Boolean getStatisticsEnabled() {
        return flags[4];
    }

    @Override
    public boolean getStatisticsEnabled(boolean defaultValue) {
        return either(flags[4], defaultValue);
    }
}
