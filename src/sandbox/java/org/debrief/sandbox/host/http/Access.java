package org.debrief.sandbox.host.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import org.debrief.sandbox.host.Account;
import org.debrief.sandbox.host.platform.Readers;

/** Who may call an endpoint, by the security annotation of its method or else of its class; an endpoint without one is for licensed users. */
public final class Access {
    private static final String REST = "com.atlassian.plugins.rest.api.security.annotation.";
    private static final String OTHERS = "com.atlassian.annotations.security.";

    private final Readers readers;

    public Access(Readers readers) {
        this.readers = readers;
    }

    /** The verdict on a call. */
    public enum Verdict {
        /** Go on. */
        ALLOWED,
        /** Nobody is signed in. */
        SIGN_IN,
        /** Somebody is, but may not. */
        FORBIDDEN
    }

    /** Decides on a call of the method of the type; the more special element is given first. */
    public Verdict verdict(AnnotatedElement method, Class<?> type) {
        String rule = rule(method);
        return verdict(rule == null ? rule(type) : rule);
    }

    private Verdict verdict(String rule) {
        boolean open = "UnrestrictedAccess".equals(rule) || "AnonymousSiteAccess".equals(rule);
        if (open) {
            return Verdict.ALLOWED;
        }
        if (readers.current().isEmpty()) {
            return Verdict.SIGN_IN;
        }
        boolean adminsOnly = "AdminOnly".equals(rule) || "SystemAdminOnly".equals(rule);
        return !adminsOnly || readers.current().filter(Account::admin).isPresent() ? Verdict.ALLOWED : Verdict.FORBIDDEN;
    }

    private static String rule(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            String name = annotation.annotationType().getName();
            if (name.startsWith(REST) || name.startsWith(OTHERS) && !name.endsWith("XsrfProtectionExcluded")) {
                return annotation.annotationType().getSimpleName();
            }
        }
        return null;
    }
}
