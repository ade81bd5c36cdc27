package org.debrief.confluence.link;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The incidents that the macros of a page will ask for, found before the page is rendered. */
public final class PageKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PageKeys.class);
    private static final Set<String> MACROS = Set.of("postmortem", "postmortem-actions");
    private static final int DEEPEST = 8;

    private final XhtmlContent content;

    public PageKeys(XhtmlContent content) {
        this.content = content;
    }

    /** The keys in the page of a context, in upper case; what cannot be read is left out, its macros then ask themselves. */
    Set<String> of(ConversionContext context) {
        Set<String> keys = new LinkedHashSet<>();
        ContentEntityObject page = context.getEntity();
        if (page != null) {
            collect(page.getBodyAsString(), context, keys, 0);
        }
        return keys;
    }

    private void collect(String storage, ConversionContext context, Set<String> keys, int depth) {
        if (storage == null || depth > DEEPEST || !storage.contains("postmortem")) {
            return;
        }
        try {
            content.handleMacroDefinitions(storage, context, macro -> take(macro, context, keys, depth));
        } catch (XhtmlException e) {
            LOG.debug("The page cannot be looked through for macros", e);
        }
    }

    private void take(MacroDefinition macro, ConversionContext context, Set<String> keys, int depth) {
        String key = macro.getParameter("issue");
        if (MACROS.contains(macro.getName()) && key != null && IssueKey.isOne(key)) {
            keys.add(key.strip().toUpperCase(Locale.ROOT));
        }
        collect(macro.getBodyText(), context, keys, depth + 1);
    }
}
