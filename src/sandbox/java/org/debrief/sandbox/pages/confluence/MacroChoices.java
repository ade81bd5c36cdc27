package org.debrief.sandbox.pages.confluence;

import java.util.List;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;

/** What the reader may choose for parameters that name something of this Confluence. */
record MacroChoices(Wiki wiki) {
    /** The choices on a page, {@code null} for a new one. */
    MacroForm.Choices on(WikiPage page) {
        List<String> files = page == null ? List.of() : wiki.files().on(page).stream().map(AttachedFile::title).toList();
        return new MacroForm.Choices(wiki.spaces().stream().map(Space::key).toList(), wiki.people().names(), files);
    }
}
