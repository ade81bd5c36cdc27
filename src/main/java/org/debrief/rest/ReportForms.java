package org.debrief.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.debrief.app.review.WriteUpReading;
import org.debrief.document.DocumentWriter;
import org.debrief.document.JsonText;
import org.debrief.markdown.MarkdownWriteUp;
import org.debrief.review.Audience;
import org.debrief.review.Postmortem;
import org.debrief.web.FilePlace;
import org.debrief.web.Placement;
import org.debrief.web.Viewpoint;
import org.debrief.web.WriteUp;

/** The forms in which a write-up is given out. */
public final class ReportForms {

    private static final int HEADING = 2;

    private final WriteUp writeUp;
    private final Supplier<String> baseUrl;

    /** Forms over the templates; links lead to the issues under the given base address. */
    public ReportForms(WriteUp writeUp, Supplier<String> baseUrl) {
        this.writeUp = writeUp;
        this.baseUrl = baseUrl;
    }

    String text(Form form, WriteUpReading reading, Audience audience) {
        Postmortem postmortem = reading.postmortem();
        return switch (form) {
            case HTML -> writeUp.html(postmortem, reading.audit(), new Viewpoint(audience, placement(reading)));
            case MARKDOWN -> MarkdownWriteUp.of(postmortem, reading.audit(), audience);
            case JSON -> JsonText.of(DocumentWriter.document(postmortem));
        };
    }

    private Placement placement(WriteUpReading reading) {
        String base = baseUrl.get();
        String key = reading.postmortem().incident().key();
        return Placement.whole(base + "/browse/", HEADING).with(FilePlace.inJira(base, key, reading.files()));
    }

    /** One of the forms. */
    enum Form {
        HTML("html", MediaType.TEXT_HTML_TYPE),
        MARKDOWN("markdown", new MediaType("text", "markdown")),
        JSON("json", MediaType.APPLICATION_JSON_TYPE);

        private final String wireName;
        private final MediaType type;

        Form(String wireName, MediaType type) {
            this.wireName = wireName;
            this.type = type.withCharset("utf-8");
        }

        MediaType type() {
            return type;
        }

        static List<String> names() {
            return Arrays.stream(values()).map(form -> form.wireName).toList();
        }

        static Optional<Form> named(String name) {
            return Arrays.stream(values()).filter(form -> form.wireName.equals(name)).findFirst();
        }
    }
}
