package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;

import java.net.URI;

/** A link to another product. */
public interface ReadOnlyApplicationLink {

    ApplicationId getId();

    String getName();

    URI getDisplayUrl();

    URI getRpcUrl();

    boolean isPrimary();

    /** Gives the factory of a way to sign in, or null if the link has not got it. */
    ApplicationLinkRequestFactory createAuthenticatedRequestFactory(Class<? extends AuthenticationProvider> providerClass);

    /** Gives the factory that acts as the current user, or null if the link has no such way. */
    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();
}
