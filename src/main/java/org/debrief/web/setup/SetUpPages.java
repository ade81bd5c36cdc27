package org.debrief.web.setup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.debrief.app.Permissions;
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

    private final SetUpProject setUp;
    private final Permissions permissions;
    private final Audiences audiences;
    private final Templates templates;

    public SetUpPages(SetUpProject setUp, Permissions permissions, Audiences audiences, Templates templates) {
        this.setUp = setUp;
        this.permissions = permissions;
        this.audiences = audiences;
        this.templates = templates;
    }

    /** The page for a project; {@code shared} as in {@link SetUpProject#run}. */
    public String html(String projectKey, boolean shared, String base) {
        SetUpReport report = setUp.run(projectKey, true, shared);
        Audience audience = audiences.meeting(List.of());
        SetUpPage page = page(report, shared, new Address(projectKey, base), new Phrases(audience));
        return templates.render("setup", Map.of("page", page, "words", new Labels(audience.words())));
    }

    private SetUpPage page(SetUpReport report, boolean shared, Address address, Phrases phrases) {
        return new SetUpPage(
                address.projectKey(),
                address.base(),
                address.target(shared),
                shared,
                address.page(!shared),
                SetUpLine.of(report.created(), phrases),
                SetUpLine.of(report.reused(), phrases),
                SetUpLine.of(report.touched(), phrases),
                SetUpLine.of(asked(report), phrases));
    }

    private List<SetUpItem> asked(SetUpReport report) {
        if (permissions.administersSite()) {
            return List.of();
        }
        return report.created().stream().filter(item -> item.kind().isSiteWide()).toList();
    }

    /** Where the set-up of a project is shown and started. */
    private record Address(String projectKey, String base) {

        String target(boolean shared) {
            return base + "/rest/debrief/1.0/projects/" + encodedKey() + "/setup" + (shared ? "?schemes=shared" : "");
        }

        String page(boolean shared) {
            return base + "/plugins/servlet/debrief/setup?projectKey=" + encodedKey() + (shared ? "&schemes=shared" : "");
        }

        private String encodedKey() {
            return URLEncoder.encode(projectKey, StandardCharsets.UTF_8);
        }
    }
}
