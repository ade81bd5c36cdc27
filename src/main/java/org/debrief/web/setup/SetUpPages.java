package org.debrief.web.setup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.debrief.app.Permissions;
import org.debrief.app.project.EditSettings;
import org.debrief.app.project.SetUpItem;
import org.debrief.app.project.SetUpProject;
import org.debrief.app.project.SetUpReport;
import org.debrief.app.review.Audiences;
import org.debrief.review.Audience;
import org.debrief.review.Phrases;
import org.debrief.web.Labels;
import org.debrief.web.Templates;

/** The page <em>Project settings → Postmortems</em>, which shows a dry run; refuses as {@link SetUpProject} does. */
public final class SetUpPages {

    private final Verbs verbs;
    private final Permissions permissions;
    private final Audiences audiences;
    private final Templates templates;

    public SetUpPages(Verbs verbs, Permissions permissions, Audiences audiences, Templates templates) {
        this.verbs = verbs;
        this.permissions = permissions;
        this.audiences = audiences;
        this.templates = templates;
    }

    /** The page for a project; {@code shared} as in {@link SetUpProject#run}. */
    public String html(String projectKey, boolean shared, String base) {
        SetUpReport report = verbs.setUp().run(projectKey, true, shared);
        Audience audience = audiences.meeting(List.of());
        Phrases phrases = new Phrases(audience);
        Address address = new Address(projectKey, base);
        CategoriesForm categories = CategoriesForm.of(verbs.settings().read(projectKey), address.settings(), phrases);
        SetUpPage page = page(report, shared, address, phrases, categories);
        return templates.render("setup", Map.of("page", page, "words", new Labels(audience.words())));
    }

    private SetUpPage page(SetUpReport report, boolean shared, Address address, Phrases phrases, CategoriesForm categories) {
        return new SetUpPage(
                address.projectKey(),
                address.base(),
                address.target(shared),
                shared,
                address.page(!shared),
                SetUpLine.of(report.created(), phrases),
                SetUpLine.of(report.reused(), phrases),
                SetUpLine.of(report.touched(), phrases),
                SetUpLine.of(asked(report), phrases),
                categories);
    }

    private List<SetUpItem> asked(SetUpReport report) {
        if (permissions.administersSite()) {
            return List.of();
        }
        return report.created().stream().filter(item -> item.kind().isSiteWide()).toList();
    }

    /** What the page is made with. */
    public record Verbs(SetUpProject setUp, EditSettings settings) {}

    /** Where the set-up of a project is shown and started. */
    private record Address(String projectKey, String base) {

        String target(boolean shared) {
            return base + "/rest/debrief/1.0/projects/" + encodedKey() + "/setup" + (shared ? "?schemes=shared" : "");
        }

        String settings() {
            return base + "/rest/debrief/1.0/projects/" + encodedKey() + "/settings";
        }

        String page(boolean shared) {
            return base + "/plugins/servlet/debrief/setup?projectKey=" + encodedKey() + (shared ? "&schemes=shared" : "");
        }

        private String encodedKey() {
            return URLEncoder.encode(projectKey, StandardCharsets.UTF_8);
        }
    }
}
