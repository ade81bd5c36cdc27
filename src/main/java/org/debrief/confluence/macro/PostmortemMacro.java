package org.debrief.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import org.debrief.web.FilePlace;
import org.debrief.web.Placement;
import org.debrief.web.Viewpoint;
import org.debrief.web.WriteUp;

/** The macro {@code postmortem}: the write-up of an incident, or some of its sections. */
public final class PostmortemMacro implements Macro {

    private static final int HEADING = 3;

    private final MacroFrame frame;
    private final WriteUp writeUp;
    private final ApplicationProperties site;

    public PostmortemMacro(MacroFrame frame, WriteUp writeUp, ApplicationProperties site) {
        this.frame = frame;
        this.writeUp = writeUp;
        this.site = site;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return frame.around(parameters, context, this::html);
    }

    private String html(MacroFrame.Found found, MacroParameters parameters) {
        FilePlace files = FilePlace.inConfluence(site.getBaseUrl(UrlMode.RELATIVE), found.postmortem().incident().key());
        Placement placement = Placement.whole(found.issues(), HEADING).only(parameters.sections()).with(files).drawing(found.diagrams());
        return writeUp.html(found.postmortem(), found.audit(), new Viewpoint(found.audience(), placement));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
