package com.atlassian.applinks.api.auth;

/** The way to call a linked product as nobody. */
public final class Anonymous implements AuthenticationProvider {
}
