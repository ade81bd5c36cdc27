package com.atlassian.confluence.core;

/** The store of Confluence's content, by whose presence the product is known. */
public interface ContentEntityManager {
}
