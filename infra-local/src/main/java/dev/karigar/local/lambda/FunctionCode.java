package dev.karigar.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Driver;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The classes of one function, loaded by a class loader of its own that all instances of the function share. */
public final class FunctionCode implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FunctionCode.class.getName());

    private final String handler;
    private final URLClassLoader loader;

    public FunctionCode(String name, String handler, List<URL> classPath) {
        this.handler = handler;
        this.loader = new URLClassLoader(name, classPath.toArray(URL[]::new), new LambdaApiLoader(FunctionCode.class.getClassLoader()));
        registerDrivers();
    }

    // DriverManager searches for drivers once per process. On Lambda each function is a process; here each class loader has its driver.
    private void registerDrivers() {
        ServiceLoader.load(Driver.class, loader).forEach(driver -> LOG.log(Level.DEBUG, "{0} registered {1}", loader.getName(), driver));
    }

    ClassLoader loader() {
        return loader;
    }

    /** Creates an instance of the handler class through its constructor {@code (Map, Clock)}. */
    public RequestStreamHandler instantiate(Map<String, String> environment, Clock clock) throws ReflectiveOperationException {
        var constructor = loader.loadClass(handler).getConstructor(Map.class, Clock.class);
        return (RequestStreamHandler) constructor.newInstance(environment, clock);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
