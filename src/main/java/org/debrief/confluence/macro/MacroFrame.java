package org.debrief.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.action.Audit;
import org.debrief.app.InvalidInput;
import org.debrief.confluence.link.PageAnswers;
import org.debrief.confluence.link.Reply;
import org.debrief.review.Audience;
import org.debrief.review.Cast;
import org.debrief.review.Postmortem;
import org.debrief.web.DiagramForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all macros share: parameters in, an incident or a box out; whatever happens, the page renders. */
public final class MacroFrame {

    private static final Logger LOG = LoggerFactory.getLogger(MacroFrame.class);
    private static final String STYLES = "org.debrief.postmortems:write-up";

    /** Values of {@code ConversionContextOutputType} for what is not shown in a browser. */
    private static final Set<String> EXPORTS = Set.of("pdf", "word", "email", "feed");

    private final PageAnswers answers;
    private final PageReader reader;
    private final Boxes boxes;
    private final PageBuilderService pages;

    public MacroFrame(PageAnswers answers, PageReader reader, Boxes boxes, PageBuilderService pages) {
        this.answers = answers;
        this.reader = reader;
        this.boxes = boxes;
        this.pages = pages;
    }

    /** The markup of a macro. */
    String around(Map<String, String> parameters, ConversionContext context, Content content) {
        try {
            pages.assembler().resources().requireWebResource(STYLES);
            return answered(MacroParameters.of(parameters), context, content);
        } catch (InvalidInput e) {
            return boxes.wrong(e);
        } catch (RuntimeException e) {
            LOG.error("A macro could not show the incident {}", parameters.get("issue"), e);
            return boxes.failed();
        }
    }

    private String answered(MacroParameters parameters, ConversionContext context, Content content) {
        Reply reply = answers.about(parameters.issue(), context);
        if (!(reply instanceof Reply.Answered answered)) {
            return boxes.silent(reply);
        }
        Optional<Postmortem> postmortem = answered.answer().incident(parameters.issue());
        if (postmortem.isEmpty()) {
            return boxes.unavailable(parameters.issue());
        }
        Audit audit = answered.answer().audit(parameters.issue()).orElseGet(() -> Audit.of(List.of()));
        Audience audience = reader.meeting(Cast.of(postmortem.get(), audit));
        return content.html(new Found(postmortem.get(), audit, audience, answered.issues(), diagrams(context)), parameters);
    }

    /** Pages follow the reader's theme; what leaves Confluence, such as PDF, Word and mail, gets a picture. */
    private static DiagramForm diagrams(ConversionContext context) {
        return EXPORTS.contains(context.getOutputType()) ? DiagramForm.PNG : DiagramForm.SVG;
    }

    /**
     * An incident to show.
     *
     * @param issues the address in front of an issue key
     * @param diagrams in which form diagrams are drawn
     */
    record Found(Postmortem postmortem, Audit audit, Audience audience, String issues, DiagramForm diagrams) {}

    /** What a macro makes of an incident. */
    @FunctionalInterface
    interface Content {

        String html(Found found, MacroParameters parameters);
    }
}
