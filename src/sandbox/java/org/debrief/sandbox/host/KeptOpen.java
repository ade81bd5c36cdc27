package org.debrief.sandbox.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection that its users cannot close, because the transaction around them does. */
final class KeptOpen {
    private KeptOpen() {
    }

    static Connection around(Connection connection) {
        return (Connection) Proxy.newProxyInstance(KeptOpen.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
