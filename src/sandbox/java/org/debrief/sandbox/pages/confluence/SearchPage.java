package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.cql.Cql;
import org.debrief.sandbox.confluence.cql.Found;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.host.Page;

/** What a search finds: words ({@code queryString}), a label, or CQL. {@code /dosearchsite.action} */
final class SearchPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    SearchPage(Surroundings around) {
        super(around);
    }

    private static final int MOST = 50;

    @Override
    protected Screen ask(HttpServletRequest request) {
        String words = Asked.text(request, "queryString").strip();
        String cql = cql(request, words);
        FormFault fault = FormFault.NONE;
        List<Found> found = List.of();
        try {
            found = cql.isEmpty() ? List.of() : new Cql(around.wiki()).search(cql, false);
        } catch (Refusal refusal) {
            fault = FormFault.at("cql", refusal.getMessage());
        }
        String body = around.html("search", request, Map.of("words", words, "label", Asked.text(request, "label"), "cql",
                Asked.text(request, "cql"), "asked",
                !cql.isEmpty() && fault == FormFault.NONE, "total", found.size(), "fault", fault, "results",
                found.stream().limit(MOST).map(one -> result(one)).toList()));
        return new Screen.Shown(new Page("Search", body, Map.of("decorator", "main"), Set.of(), Set.of()));
    }

    private static String cql(HttpServletRequest request, String words) {
        if (!Asked.text(request, "cql").isBlank()) {
            return Asked.text(request, "cql");
        }
        String label = Asked.text(request, "label");
        String byLabel = label.isEmpty() ? "" : "label = " + quoted(label);
        String byWords = words.isEmpty() ? "" : "siteSearch ~ " + quoted(words);
        return byLabel.isEmpty() || byWords.isEmpty() ? byLabel + byWords : byLabel + " and " + byWords;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private Result result(Found found) {
        Content content = found.content();
        String href = content instanceof AttachedFile file ? Addresses.preview(file) : Addresses.page(content.page());
        return new Result(content.title(), href, content.page().space().name(),
                Parts.time(around.wiki().people(), content.version().when()), found.excerpt());
    }

    /** One piece of content that was found. */
    public record Result(String title, String href, String space, String when, String excerpt) {
    }
}
