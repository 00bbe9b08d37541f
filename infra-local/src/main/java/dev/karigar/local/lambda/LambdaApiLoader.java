package dev.karigar.local.lambda;

/**
 * Parent of every function's class loader. It gives functions the JDK and the Lambda API of aws-lambda-java-core, which Lambda's
 * runtime provides too and through which the host calls the handler. All other classes come from the function's own class path.
 */
final class LambdaApiLoader extends ClassLoader {

    private static final String API = "com.amazonaws.services.lambda.runtime.";

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;

    LambdaApiLoader(ClassLoader host) {
        super("lambda-api", ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(API)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
