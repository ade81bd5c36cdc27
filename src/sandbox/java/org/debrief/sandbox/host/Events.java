package org.debrief.sandbox.host;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product's events: published synchronously to every registered listener; a listener's failure is logged and stops nobody else. */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final CopyOnWriteArrayList<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class) && method.getParameterCount() == 1 && method.getParameterTypes()[0].isInstance(event)) {
                    tell(listener, method, event);
                }
            }
        }
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("The listener {} failed on {}", method, event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("The listener {} is not public", method, e);
        }
    }

    @Override
    public void register(Object listener) {
        listeners.addIfAbsent(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }
}
