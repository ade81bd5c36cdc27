package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/** The maker of requests to a linked product. */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {

    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
