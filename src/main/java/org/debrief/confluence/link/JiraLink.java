package org.debrief.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.user.UserManager;
import java.time.Duration;
import java.util.Optional;
import org.debrief.document.BatchQuestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application link to Jira, used as whoever reads the page.
 *
 * <p>A signed-in reader asks through the impersonating factory alone: the default one may fall back to a user that everybody
 * shares. An anonymous reader asks as nobody.
 */
public final class JiraLink {

    private static final Logger LOG = LoggerFactory.getLogger(JiraLink.class);
    private static final String BATCH = "rest/debrief/1.0/batch";

    private final ReadOnlyApplicationLinkService links;
    private final UserManager users;
    private final TimeLimit limit;

    public JiraLink(ReadOnlyApplicationLinkService links, UserManager users, TimeLimit limit) {
        this.links = links;
        this.users = users;
        this.limit = limit;
    }

    /** Asks a question; never waits longer than the limit and never throws. */
    public Reply ask(BatchQuestion question) {
        try {
            return asked(question);
        } catch (RuntimeException e) {
            LOG.error("Jira could not be asked", e);
            return new Reply.Unusable();
        }
    }

    private Reply asked(BatchQuestion question) {
        ReadOnlyApplicationLink link = primary();
        ApplicationLinkRequestFactory factory = link == null ? null : asReader(link);
        if (factory == null) {
            return new Reply.NotConnected();
        }
        try {
            ApplicationLinkRequest request = factory.createRequest(Request.MethodType.POST, BATCH);
            return send(request, new ReplyReader(question, factory, link.getDisplayUrl() + "/browse/"));
        } catch (CredentialsRequiredException e) {
            return new Reply.ConsentNeeded(e.getAuthorisationURI());
        }
    }

    /** How long one page may wait in all before it stops asking. */
    Duration patience() {
        return limit.limit();
    }

    /**
     * A request of the reader for an address below Jira's; empty without a link that asks as them.
     *
     * @throws CredentialsRequiredException when the reader has not allowed that yet
     */
    Optional<ApplicationLinkRequest> get(String address) throws CredentialsRequiredException {
        ReadOnlyApplicationLink link = primary();
        ApplicationLinkRequestFactory factory = link == null ? null : asReader(link);
        return factory == null ? Optional.empty() : Optional.of(factory.createRequest(Request.MethodType.GET, address));
    }

    private ReadOnlyApplicationLink primary() {
        return links.getPrimaryApplicationLink(JiraApplicationType.class);
    }

    private ApplicationLinkRequestFactory asReader(ReadOnlyApplicationLink link) {
        return users.getRemoteUserKey() == null
                ? link.createAuthenticatedRequestFactory(Anonymous.class)
                : link.createImpersonatingAuthenticatedRequestFactory();
    }

    private Reply send(ApplicationLinkRequest request, ReplyReader reader) {
        int millis = (int) limit.limit().toMillis();
        request.setConnectionTimeout(millis).setSoTimeout(millis).setRequestBody(reader.question(), "application/json");
        return limit.within(() -> execute(request, reader)).orElseGet(Reply.NoAnswer::new);
    }

    private static Reply execute(ApplicationLinkRequest request, ReplyReader reader) {
        try {
            return request.execute(reader);
        } catch (ResponseException e) {
            LOG.info("Jira did not answer: {}", e.getMessage());
            LOG.debug("Jira did not answer", e);
            return new Reply.NoAnswer();
        }
    }
}
