package org.debrief.sandbox.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts, per thread, the statements executed on the connections of a source; a batch is one. */
final class StatementCounter {
    private static final Logger SQL = LoggerFactory.getLogger("org.debrief.sandbox.sql");

    private final ThreadLocal<long[]> executed = ThreadLocal.withInitial(() -> new long[1]);

    long count() {
        return executed.get()[0];
    }

    void reset() {
        executed.get()[0] = 0;
    }

    DataSource around(DataSource source) {
        return wrap(DataSource.class, source);
    }

    private <T> T wrap(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> watch(invoke(target, method, arguments), method);
        return type.cast(Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            executed.get()[0]++;
            SQL.debug("{}", arguments == null ? target : arguments[0]);
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object watch(Object result, Method method) {
        if ("unwrap".equals(method.getName())) {
            return result;
        }
        if (result instanceof Connection) {
            return wrap(Connection.class, result);
        }
        if (result instanceof CallableStatement) {
            return wrap(CallableStatement.class, result);
        }
        if (result instanceof PreparedStatement) {
            return wrap(PreparedStatement.class, result);
        }
        return result instanceof Statement ? wrap(Statement.class, result) : result;
    }
}
