package org.debrief.sandbox.host.objects;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;

/** Transactions by thread: all connections a thread asks for inside one are the same, and an inner transaction joins the outer one. */
final class Transactions {
    private final DataSource source;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    Transactions(DataSource source) {
        this.source = source;
    }

    /** The source to use inside and outside of transactions. */
    DataSource source() {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection") && current.get() != null) {
                return unclosable(current.get());
            }
            return invoke(source, method, arguments);
        };
        return (DataSource) Proxy.newProxyInstance(Transactions.class.getClassLoader(), new Class<?>[] {DataSource.class}, handler);
    }

    /** Runs the work in the thread's transaction, or in a new one that ends with it. */
    <T> T run(Supplier<T> work, Runnable afterRollback) {
        if (current.get() != null) {
            return work.get();
        }
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            boolean done = false;
            try {
                T result = work.get();
                connection.commit();
                done = true;
                return result;
            } finally {
                current.remove();
                end(connection, done, afterRollback);
            }
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static void end(Connection connection, boolean done, Runnable afterRollback) throws SQLException {
        if (!done) {
            connection.rollback();
            afterRollback.run();
        }
        connection.setAutoCommit(true);
    }

    private static Connection unclosable(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("close") || method.getName().equals("setAutoCommit")) {
                return null;
            }
            return invoke(connection, method, arguments);
        };
        return (Connection) Proxy.newProxyInstance(Transactions.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
