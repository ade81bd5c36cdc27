package com.atlassian.sal.api.net;

/** The answer to an HTTP request. */
public interface Response {

    int getStatusCode();

    String getResponseBodyAsString() throws ResponseException;

    boolean isSuccessful();

    String getHeader(String name);
}
