package org.debrief.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.debrief.web.Placement;
import org.debrief.web.Viewpoint;
import org.debrief.web.WriteUp;

/** The macro {@code postmortem-actions}: the completion audit of an incident's actions. */
public final class PostmortemActionsMacro implements Macro {

    private static final int HEADING = 3;

    private final MacroFrame frame;
    private final WriteUp writeUp;

    public PostmortemActionsMacro(MacroFrame frame, WriteUp writeUp) {
        this.frame = frame;
        this.writeUp = writeUp;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return frame.around(parameters, context, this::html);
    }

    private String html(MacroFrame.Found found, MacroParameters parameters) {
        Viewpoint viewpoint = new Viewpoint(found.audience(), Placement.whole(found.issues(), HEADING));
        return writeUp.auditOf(found.postmortem().incident(), found.audit(), viewpoint);
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
