package org.debrief.sandbox.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import org.debrief.sandbox.confluence.macro.MacroLibrary;
import org.debrief.sandbox.confluence.macro.PlainText;
import org.debrief.sandbox.confluence.model.PageComment;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.confluence.storage.StorageView;

/** The rendering of pages for the reader of the current thread. */
public final class PageRendering {
    private final Wiki wiki;
    private final MacroLibrary library;
    private final String contextPath;

    /** {@code contextPath} begins every address of the product, for example {@code /confluence}. */
    public PageRendering(Wiki wiki, MacroLibrary library, String contextPath) {
        this.wiki = wiki;
        this.library = library;
        this.contextPath = contextPath;
    }

    /** A saved page as its reader sees it. A body broken in spite of all checks shows as a message. */
    public String html(WikiPage page, Output output, String device) {
        try {
            return html(page.body(), page.space(), page, new RenderContext(new PageEntity(page, page.body()), page.space().key(), output,
                    device));
        } catch (BrokenStorage e) {
            return "<div class=\"aui-message aui-message-error\"><p>" + PlainText.html(e.getMessage()) + "</p></div>";
        }
    }

    /** A comment as the reader of its page sees it. */
    public String comment(PageComment comment, Output output) {
        try {
            return html(comment.body(), comment.page().space(), comment.page(),
                    new RenderContext(new PageEntity(comment.page(), comment.page().body()), comment.page().space().key(), output,
                    "desktop"));
        } catch (BrokenStorage e) {
            return "<div class=\"aui-message aui-message-error\"><p>" + PlainText.html(e.getMessage()) + "</p></div>";
        }
    }

    /** A body for an output; space and page are {@code null} where it belongs to none. */
    public String converted(String body, Space space, WikiPage page, Output output) throws BrokenStorage {
        ContentEntityObject entity = page == null ? null : new PageEntity(page, body);
        return html(body, space, page, new RenderContext(entity, space == null ? null : space.key(), output, "desktop"));
    }

    /** A body that is being edited; {@code page} is {@code null} for a new page. */
    public String preview(String body, Space space, WikiPage page) throws BrokenStorage {
        ContentEntityObject entity = page == null ? null : new PageEntity(page, body);
        return html(body, space, page, new RenderContext(entity, space.key(), Output.PREVIEW, "desktop"));
    }

    private String html(String body, Space space, WikiPage page, ConversionContext context) throws BrokenStorage {
        return StorageView.html(body, new MacroExecution(library, context), new WikiTargets(wiki, space, page, contextPath));
    }
}
