package com.atlassian.applinks.api.auth;

/** A way to sign in at a linked product. */
public interface AuthenticationProvider {
}
