package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;

/** A reader of a linked product's answer, which may be that access is no longer granted. */
public interface ApplicationLinkResponseHandler<R> extends ReturningResponseHandler<com.atlassian.sal.api.net.Response, R> {

    R credentialsRequired(com.atlassian.sal.api.net.Response response) throws ResponseException;
}
