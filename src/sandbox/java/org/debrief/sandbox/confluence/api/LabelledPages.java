package org.debrief.sandbox.confluence.api;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.confluence.macro.ContentReport;
import org.debrief.sandbox.confluence.macro.MacroDescription;
import org.debrief.sandbox.confluence.macro.MacroLibrary;
import org.debrief.sandbox.confluence.macro.MacroParameter;
import org.debrief.sandbox.confluence.macro.MacroParameter.Demand;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.host.Account;

/** The product's macros that look at content: a table of the pages with a label, which index pages of blueprints are made of. */
public record LabelledPages(Wiki wiki, String contextPath) implements MacroLibrary {
    private static final String NAME = "content-report-table";

    @Override
    public Optional<Macro> macro(String name) {
        return name.equals(NAME) ? Optional.of(new ContentReport(this::pages)) : Optional.empty();
    }

    @Override
    public List<MacroDescription> descriptions(Locale locale) {
        return List.of(new MacroDescription(NAME, "Content Report Table", "The pages of this space with a label.", Macro.BodyType.NONE,
                List.of(new MacroParameter("labels", "string", "Label", "", Demand.REQUIRED, "", List.of()))));
    }

    private List<ContentReport.Row> pages(String spaceKey, String label) {
        if (spaceKey == null) {
            return List.of();
        }
        var labels = wiki.allLabels();
        return wiki.space(spaceKey).map(wiki::pagesIn).orElse(List.of()).stream()
                .filter(page -> labels.getOrDefault(page.id(), Set.of()).contains(label))
                .map(page -> new ContentReport.Row(contextPath + Addresses.page(page), page.title(),
                        Optional.ofNullable(page.creator()).flatMap(wiki.people()::byName).map(Account::fullName).orElse("Anonymous"),
                        Objects.toString(page.version().when().atZone(wiki.now().getZone()).toLocalDate()))).toList();
    }
}
