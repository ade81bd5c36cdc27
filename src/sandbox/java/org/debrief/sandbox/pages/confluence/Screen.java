package org.debrief.sandbox.pages.confluence;

import org.debrief.sandbox.host.Page;

/** What a request leads to. */
sealed interface Screen {
    /** A page to show. */
    record Shown(Page page) implements Screen {
    }

    /** Another address, below the context path. */
    record Moved(String path) implements Screen {
    }
}
