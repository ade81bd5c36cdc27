package com.atlassian.sal.api.net;

/** A reader of an HTTP answer that gives back a result. */
public interface ReturningResponseHandler<T extends Response, R> {

    R handle(T response) throws ResponseException;
}
