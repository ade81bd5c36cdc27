package com.atlassian.sal.api.net;

/** An HTTP request that is being built. */
public interface Request<T extends Request<?, RESP>, RESP extends Response> {

    /** Gives the limit for connecting, in milliseconds. */
    T setConnectionTimeout(int connectionTimeout);

    /** Gives the limit for waiting on data, in milliseconds. */
    T setSoTimeout(int soTimeout);

    T setRequestBody(String requestBody, String contentType);

    T addHeader(String headerName, String headerValue);

    T setHeader(String headerName, String headerValue);

    /** The HTTP methods a request can have. */
    enum MethodType {
        GET,
        POST,
        PUT,
        DELETE,
        HEAD,
        TRACE,
        OPTIONS,
        PATCH
    }
}
