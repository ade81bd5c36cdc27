package org.debrief.sandbox.host.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads what an answer left unread of a body of up to two MiB, so that its connection stays open for the next request. Tomcat swallows
 * as much; Jetty closes the connection, and a client that has just sent the next request finds it dead.
 */
final class UnreadBodies extends Handler.Wrapper {
    private static final long LONGEST = 2 * 1024 * 1024;

    UnreadBodies(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() <= 0 || request.getLength() > LONGEST) {
            return super.handle(request, response, callback);
        }
        return super.handle(request, response, Callback.from(() -> Content.Source.consumeAll(request, callback), callback::failed));
    }
}
