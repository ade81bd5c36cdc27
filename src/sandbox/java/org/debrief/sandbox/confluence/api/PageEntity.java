package org.debrief.sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import org.debrief.sandbox.confluence.model.WikiPage;

/** A page as plugins get it: a copy, so that changing it changes nothing. */
public final class PageEntity extends ContentEntityObject {
    /** The page with another body, such as one that is being edited. */
    public PageEntity(WikiPage page, String body) {
        setId(page.id());
        setTitle(page.title());
        setBodyAsString(body);
    }
}
