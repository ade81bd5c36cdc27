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
        return templates.render("setup", Map.of("page", page(projectKey, shared, base, report, new Phrases(audience)), "words", new Labels(audience.words())));
    }

    private SetUpPage page(String projectKey, boolean shared, String base, SetUpReport report, Phrases phrases) {
        String key = URLEncoder.encode(projectKey, StandardCharsets.UTF_8);
        return new SetUpPage(
                projectKey,
                base,
                base + "/rest/debrief/1.0/projects/" + key + "/setup" + (shared ? "?schemes=shared" : ""),
                shared,
                base + "/plugins/servlet/debrief/setup?projectKey=" + key + (shared ? "" : "&schemes=shared"),
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
}
