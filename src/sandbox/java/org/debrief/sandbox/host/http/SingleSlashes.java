package org.debrief.sandbox.host.http;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/** Lets several slashes in a path stand for one, as Tomcat does. */
final class SingleSlashes extends Handler.Wrapper {
    SingleSlashes(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        if (uri.getPath() == null || !uri.getPath().contains("//")) {
            return super.handle(request, response, callback);
        }
        HttpURI plain = HttpURI.build(uri, URIUtil.compactPath(uri.getPath()), uri.getParam(), uri.getQuery());
        return super.handle(Request.serveAs(request, plain), response, callback);
    }
}
