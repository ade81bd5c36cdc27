package com.atlassian.cache;

/** Makes a value that is missing in a cache. */
public interface Supplier<T> extends java.util.function.Supplier<T> {

    @Override
    T get();
}
