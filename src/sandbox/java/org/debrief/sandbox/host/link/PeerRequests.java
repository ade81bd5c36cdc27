package org.debrief.sandbox.host.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.debrief.sandbox.host.LinkState;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.platform.Site;

/** Makes requests to the other product in the name of one reader, or of nobody. */
record PeerRequests(PeerLink link, Site site, String reader) implements ApplicationLinkRequestFactory {
    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType method, String url) throws CredentialsRequiredException {
        if (reader != null && link.state() == LinkState.UNCONNECTED) {
            throw new CredentialsRequiredException(this, "You do not have an authorized access token for the remote resource.");
        }
        URI address = url.contains("://") ? URI.create(url) : URI.create(link.url() + "/" + url.replaceFirst("^/", ""));
        return new PeerRequest(link, reader, method.name(), address);
    }

    @Override
    public URI getAuthorisationURI() {
        return reader == null ? null : URI.create(site.baseUrl().get() + "/plugins/servlet/applinks/oauth/login-dance/authorize?applicationLinkID="
                + new PeerApplication(link, site).getId());
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return reader == null ? null : URI.create(getAuthorisationURI() + "&redirectUrl=" + URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8));
    }
}
