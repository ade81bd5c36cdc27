package org.debrief.sandbox.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.content.render.xhtml.definition.RichTextMacroBody;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionBuilder;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import org.debrief.sandbox.confluence.storage.BrokenStorage;
import org.debrief.sandbox.confluence.storage.MacroCall;
import org.debrief.sandbox.confluence.storage.MacroCalls;

/** The storage format as plugins read it: the macros of a body, in document order, each with its rich body, in which others may stand. */
public final class StorageMacros implements XhtmlContent {
    @Override
    public void handleMacroDefinitions(String storageFormat, ConversionContext context,
            MacroDefinitionHandler handler) throws XhtmlException {
        try {
            for (MacroCall call : MacroCalls.of(storageFormat)) {
                handler.handle(definition(call));
            }
        } catch (BrokenStorage e) {
            throw new XhtmlException(e.getMessage(), e);
        }
    }

    private static MacroDefinition definition(MacroCall call) {
        MacroDefinitionBuilder builder = MacroDefinition.builder(call.name());
        call.parameters().forEach(builder::withParameter);
        call.richText().map(RichTextMacroBody::new).ifPresent(builder::withMacroBody);
        return builder.build();
    }
}
