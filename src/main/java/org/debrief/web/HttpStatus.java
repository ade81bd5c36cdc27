package org.debrief.web;

import org.debrief.app.InvalidInput;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Refusal;

/** The HTTP status that a refusal is answered with, by pages and by REST alike. */
public final class HttpStatus {

    private HttpStatus() {}

    /** 401 where signing in would help, otherwise 403, 404, 400 or 409 by the kind of refusal. */
    public static int of(Refusal refusal) {
        if (refusal instanceof NotAllowed notAllowed) {
            return notAllowed.isAnonymous() ? 401 : 403;
        }
        if (refusal instanceof NotFound) {
            return 404;
        }
        return refusal instanceof InvalidInput ? 400 : 409;
    }
}
