package org.debrief.plugin;

/** Holds in Confluence. */
final class OnConfluence extends OnHostService {
    OnConfluence() {
        super("com.atlassian.confluence.core.ContentEntityManager");
    }
}
