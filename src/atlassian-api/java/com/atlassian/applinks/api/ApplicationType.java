package com.atlassian.applinks.api;

/** A kind of product that can be linked. */
public interface ApplicationType {
}
