package org.debrief.sandbox.host.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.platform.Site;

/** The other product at the end of the link. */
record PeerApplication(PeerLink link, Site site) implements ReadOnlyApplicationLink {
    @Override
    public ApplicationId getId() {
        return new ApplicationId(UUID.nameUUIDFromBytes(link.product().getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String getName() {
        return "Sandbox " + link.product();
    }

    @Override
    public URI getDisplayUrl() {
        return URI.create(link.url());
    }

    @Override
    public URI getRpcUrl() {
        return URI.create(link.url());
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    /** Requests of nobody; the sandbox's link knows no other way than this and that of the signed-in reader. */
    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(Class<? extends AuthenticationProvider> provider) {
        return provider == Anonymous.class ? new PeerRequests(link, site, null) : null;
    }

    /** Requests of the signed-in reader; none for an anonymous one, for there is nobody to act as. */
    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return CurrentUser.name() == null ? null : new PeerRequests(link, site, CurrentUser.name());
    }
}
