package org.debrief.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.util.Set;
import org.debrief.app.InvalidInput;
import org.debrief.document.BatchAnswer;
import org.debrief.document.BatchQuestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what Jira responds to one question. */
final class ReplyReader implements ApplicationLinkResponseHandler<Reply> {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyReader.class);
    private static final Set<Integer> GATEWAY_ERRORS = Set.of(502, 503, 504);

    private final BatchQuestion question;
    private final AuthorisationURIGenerator consent;
    private final String issues;

    ReplyReader(BatchQuestion question, AuthorisationURIGenerator consent, String issues) {
        this.question = question;
        this.consent = consent;
        this.issues = issues;
    }

    String question() {
        return question.toJson();
    }

    @Override
    public Reply credentialsRequired(Response response) {
        URI address = consent.getAuthorisationURI();
        return address == null ? new Reply.NotConnected() : new Reply.ConsentNeeded(address);
    }

    @Override
    public Reply handle(Response response) throws ResponseException {
        if (response.isSuccessful()) {
            return read(response.getResponseBodyAsString());
        }
        int status = response.getStatusCode();
        LOG.warn("Jira answered a question about incidents with status {}", status);
        return GATEWAY_ERRORS.contains(status) ? new Reply.NoAnswer() : new Reply.Unusable();
    }

    private Reply read(String body) {
        try {
            return new Reply.Answered(BatchAnswer.read(question, body), issues);
        } catch (InvalidInput e) {
            LOG.warn("Jira answered a question about incidents with something else: {}", e.getMessage());
            return new Reply.Unusable();
        }
    }
}
