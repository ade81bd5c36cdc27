package com.atlassian.applinks.api;

import java.net.URI;

/** The one who knows where a person grants access to the linked product. */
public interface AuthorisationURIGenerator {

    URI getAuthorisationURI();

    URI getAuthorisationURI(URI callback);
}
