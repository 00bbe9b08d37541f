package dev.karigar.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A deployed function's handler class on a class path of its own. Instances share the classes, as processes share a jar. */
public final class FunctionCode implements AutoCloseable {

    private final String handler;
    private final URLClassLoader loader;

    public FunctionCode(String name, String handler, List<URL> classPath) {
        this.handler = handler;
        this.loader = new URLClassLoader(name, classPath.toArray(URL[]::new), new LambdaApiLoader(FunctionCode.class.getClassLoader()));
    }

    ClassLoader loader() {
        return loader;
    }

    /** Makes one instance with the environment and the clock it is to live by. */
    RequestStreamHandler instantiate(Map<String, String> environment, Clock clock) throws ReflectiveOperationException {
        var constructor = loader.loadClass(handler).getConstructor(Map.class, Clock.class);
        return (RequestStreamHandler) constructor.newInstance(environment, clock);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
