package org.debrief.sandbox.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.debrief.sandbox.confluence.macro.MacroLibrary;
import org.debrief.sandbox.confluence.macro.PlainText;
import org.debrief.sandbox.confluence.storage.MacroCall;
import org.debrief.sandbox.confluence.storage.MacroRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running of macros in one rendering; a macro that fails or does not exist becomes the product's box, never the end of the page. */
record MacroExecution(MacroLibrary library, ConversionContext context) implements MacroRun {
    private static final Logger LOG = LoggerFactory.getLogger(MacroExecution.class);

    @Override
    public String html(MacroCall call, String body) {
        try {
            Optional<Macro> macro = library.macro(call.name());
            return macro.isPresent() ? run(macro.get(), call, body) : box("Unknown macro: '" + call.name() + "'");
        } catch (MacroExecutionException e) {
            LOG.info("Macro '{}' refused: {}", call.name(), e.getMessage());
            return failed(call, e);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Macro '{}' failed", call.name(), e);
            return failed(call, e);
        }
    }

    private static String failed(MacroCall call, Throwable cause) {
        return box("Error rendering macro '" + call.name() + "' : " + cause.getMessage());
    }

    private String run(Macro macro, MacroCall call, String body) throws MacroExecutionException {
        return Objects.toString(macro.execute(new LinkedHashMap<>(call.parameters()), body, context), "");
    }

    private static String box(String message) {
        return "<div class=\"error\"><span class=\"error\">" + PlainText.html(message) + "</span></div>";
    }
}
