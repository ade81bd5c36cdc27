package com.atlassian.sal.api.net;

import java.io.InputStream;

/** The answer to an HTTP request. */
public interface Response {

    int getStatusCode();

    String getResponseBodyAsString() throws ResponseException;

    /** The body as it arrives; the caller closes it. */
    InputStream getResponseBodyAsStream() throws ResponseException;

    boolean isSuccessful();

    String getHeader(String name);
}
