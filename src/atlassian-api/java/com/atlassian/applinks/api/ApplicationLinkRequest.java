package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.ResponseException;

/** A request to a linked product. */
public interface ApplicationLinkRequest extends Request<ApplicationLinkRequest, com.atlassian.sal.api.net.Response> {

    <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException;
}
