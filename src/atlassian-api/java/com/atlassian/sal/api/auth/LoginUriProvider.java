package com.atlassian.sal.api.auth;

import java.net.URI;

/** The host's answer to where a person signs in. */
public interface LoginUriProvider {

    URI getLoginUri(URI returnUri);
}
