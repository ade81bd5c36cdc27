package org.debrief.sandbox.host.link;

import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import java.util.List;
import java.util.Locale;
import org.debrief.sandbox.host.LinkState;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.platform.Site;

/** The configured application links: the one to the other product, or none. */
public record PeerLinks(PeerLink link, Site site) implements ReadOnlyApplicationLinkService {
    @Override
    public Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        boolean configured = link.state() != LinkState.NONE && type.getSimpleName().toLowerCase(Locale.ROOT).startsWith(link.product());
        return configured ? List.of(new PeerApplication(link, site)) : List.of();
    }

    @Override
    public ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return getApplicationLinks(type).iterator().hasNext() ? getApplicationLinks(type).iterator().next() : null;
    }
}
