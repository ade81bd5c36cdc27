package org.debrief.confluence;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An application link to a Jira that answers what a test says, and that remembers what it was asked and as whom. */
public final class FakeLink
        implements ReadOnlyApplicationLinkService, ReadOnlyApplicationLink, ApplicationLinkRequestFactory, ApplicationLinkRequest {

    /** The bodies of all requests. */
    public final List<String> questions = new ArrayList<>();
    /** The addresses of all requests. */
    public final List<String> addresses = new ArrayList<>();
    /** The headers that were set, as {@code name: value}. */
    public final List<String> headers = new ArrayList<>();
    /** How each request was authenticated. */
    public final List<String> readers = new ArrayList<>();
    private Behaviour behaviour;

    public FakeLink(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** Changes what Jira does from now on. */
    public void behave(Behaviour next) {
        behaviour = next;
    }

    /** What Jira does with a request. */
    @FunctionalInterface
    public interface Behaviour {

        Response answer(String question) throws ResponseException;

        /** Whether the reader has to connect first. */
        default boolean asksForConsent() {
            return false;
        }

        /** Whether there is a way to ask as the reader. */
        default boolean impersonates() {
            return true;
        }
    }

    /** A response of a status and a body. */
    public record Answer(int status, String body, String tag) implements Response {

        /** A response without a tag. */
        public Answer(int status, String body) {
            this(status, body, null);
        }

        @Override
        public int getStatusCode() {
            return status;
        }

        @Override
        public String getResponseBodyAsString() {
            return body;
        }

        @Override
        public InputStream getResponseBodyAsStream() {
            return new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public boolean isSuccessful() {
            return status < 300;
        }

        @Override
        public String getHeader(String name) {
            return name.equals("ETag") ? tag : null;
        }
    }

    @Override
    public ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return behaviour == null ? null : this;
    }

    @Override
    public Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return List.of(this);
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(Class<? extends AuthenticationProvider> provider) {
        readers.add(provider.getSimpleName());
        return this;
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        readers.add("impersonated");
        return behaviour.impersonates() ? this : null;
    }

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType method, String url) throws CredentialsRequiredException {
        addresses.add(url);
        if (behaviour.asksForConsent()) {
            throw new CredentialsRequiredException(this, "consent");
        }
        return this;
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        return handler.handle(behaviour.answer(questions.isEmpty() ? "" : questions.get(questions.size() - 1)));
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String body, String contentType) {
        questions.add(body);
        return this;
    }

    @Override
    public URI getAuthorisationURI() {
        return URI.create("https://jira.example/authorise?a=1&b=2");
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return getAuthorisationURI();
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int millis) {
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int millis) {
        return this;
    }

    @Override
    public ApplicationLinkRequest addHeader(String name, String value) {
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    @Override
    public ApplicationId getId() {
        return new ApplicationId("jira");
    }

    @Override
    public String getName() {
        return "Jira";
    }

    @Override
    public URI getDisplayUrl() {
        return URI.create("https://jira.example");
    }

    @Override
    public URI getRpcUrl() {
        return URI.create("http://jira.internal");
    }

    @Override
    public boolean isPrimary() {
        return true;
    }
}
