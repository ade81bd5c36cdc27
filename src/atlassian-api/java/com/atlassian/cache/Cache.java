package com.atlassian.cache;

import java.util.Collection;

/** Values by key, remembered on this node; one that has a loader makes what is missing. */
public interface Cache<K, V> {

    String getName();

    boolean containsKey(K key);

    Collection<K> getKeys();

    /** The value, made by the loader where it is missing; {@code null} where it is missing and there is no loader. */
    V get(K key);

    /** The value, made by the supplier where it is missing. */
    V get(K key, Supplier<? extends V> valueSupplier);

    void put(K key, V value);

    /** Puts the value where none is, and answers the one that was there, or {@code null}. */
    V putIfAbsent(K key, V value);

    void remove(K key);

    boolean remove(K key, V value);

    void removeAll();

    boolean replace(K key, V oldValue, V newValue);
}
