package dev.karigar.postgres.jdbc;

import dev.karigar.platform.StatementCounter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the statements of all connections, for the log, the benchmark and tests that limit the statements of a request. */
public final class JdbcStatementCounter implements StatementCounter {

    private final AtomicLong sent = new AtomicLong();

    /** The same connection; each statement that is prepared on it is counted. A batch counts as one statement. */
    Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[]{Connection.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        sent.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public long sent() {
        return sent.get();
    }
}
