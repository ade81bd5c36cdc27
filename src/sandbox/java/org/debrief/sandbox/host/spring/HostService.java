package org.debrief.sandbox.host.spring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** An imported service as a bean: a proxy that looks the service up for the bundle, again when it was withdrawn. */
final class HostService implements InvocationHandler {
    private final BundleContext bundle;
    private final Class<?> type;
    private ServiceReference<?> reference;
    private Object service;

    private HostService(BundleContext bundle, Class<?> type) {
        this.bundle = bundle;
        this.type = type;
    }

    /** The bean; the host must offer the service now. */
    static <S> S of(Bundle bundle, Class<S> type) {
        HostService imported = new HostService(bundle.getBundleContext(), type);
        imported.current();
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, imported));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        try {
            return method.invoke(current(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "Host service " + type.getName();
        };
    }

    private synchronized Object current() {
        if (reference == null || reference.getBundle() == null) {
            reference = bundle.getServiceReference(type.getName());
            service = reference == null ? null : bundle.getService(reference);
        }
        if (service == null) {
            throw new IllegalStateException("The host offers no service " + type.getName());
        }
        return service;
    }
}
