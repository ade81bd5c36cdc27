package org.debrief.jira.setup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/** Lets the host fail once, at a chosen change: half of the time before it is made, half of the time after. */
final class Faults {

    private static final List<String> CHANGES = List.of("create", "update", "add", "remove", "enable", "setDefault");

    private int changes;
    private int failing = -1;

    /** A service that counts its changes here. */
    Object guard(Object service) {
        Class<?>[] interfaces = service.getClass().getInterfaces();
        return interfaces.length == 0
                ? service
                : Proxy.newProxyInstance(
                        Faults.class.getClassLoader(), interfaces, (proxy, method, arguments) -> call(service, method, arguments));
    }

    private Object call(Object service, Method method, Object[] arguments) throws Throwable {
        boolean fails = CHANGES.stream().anyMatch(method.getName()::startsWith)
                && method.getReturnType() != Class.class
                && changes++ == failing;
        if (fails && failing % 2 == 0) {
            throw new HostFailure();
        }
        try {
            Object result = method.invoke(service, arguments);
            if (fails) {
                throw new HostFailure();
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The change that fails from now on, counted from here; -1 for none. */
    void failAt(int change) {
        changes = 0;
        failing = change;
    }

    /** How many changes there were since {@link #failAt}. */
    int changes() {
        return changes;
    }

    /** What a failing host throws. */
    static final class HostFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
