package com.atlassian.cache;

/** Makes the value of a key that is missing in a cache; {@code null} is refused. */
public interface CacheLoader<K, V> {

    V load(K key);
}
