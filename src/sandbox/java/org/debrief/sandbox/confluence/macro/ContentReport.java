package org.debrief.sandbox.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The product's {@code content-report-table}: the pages of this space that carry a label, as a table. */
public record ContentReport(BiFunction<String, String, List<Row>> pages) implements Macro {
    /** One page: where it is, its title, who made it, and when it was changed. */
    public record Row(String href, String title, String creator, String modified) {
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
        String label = parameters.getOrDefault("labels", "");
        if (label.isBlank()) {
            throw new MacroExecutionException("The label parameter is required");
        }
        List<Row> rows = pages.apply(context.getSpaceKey(), label);
        if (rows.isEmpty()) {
            return "<p class=\"empty\">There are no pages with the label " + PlainText.html(label) + " yet.</p>";
        }
        StringBuilder table =
                new StringBuilder("<table class=\"aui content-report-table-macro\"><thead><tr><th>Title</th><th>Creator</th><th>Modified</th></tr></thead><tbody>");
        rows.forEach(row -> table.append("<tr><td><a href=\"").append(PlainText.html(row.href())).append("\">")
                .append(PlainText.html(row.title()))
                .append("</a></td><td>").append(PlainText.html(row.creator())).append("</td><td>").append(PlainText.html(row.modified()))
                .append("</td></tr>"));
        return table.append("</tbody></table>").toString();
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
