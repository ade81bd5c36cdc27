package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import org.debrief.sandbox.jira.api.site.Site;

/**
 * The kinds of links between issues. The style of a type is not kept: the product uses it only for the links it makes itself.
 */
public final class ApiLinkTypes implements IssueLinkTypeManager {
    private final Site site;

    public ApiLinkTypes(Site site) {
        this.site = site;
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        site.model().linkTypes().create(name, outward, inward);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return site.model().linkTypes().all().stream().<IssueLinkType>map(ApiLinkType::new).toList();
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return site.model().linkTypes().byName(name).stream().<IssueLinkType>map(ApiLinkType::new).toList();
    }
}
