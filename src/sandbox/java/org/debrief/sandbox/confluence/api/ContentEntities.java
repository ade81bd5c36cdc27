package org.debrief.sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityManager;

/** The product's store of content as an OSGi service, by whose presence plugins know where they are. */
public record ContentEntities() implements ContentEntityManager {
}
