package dev.karigar.local.lambda;

/**
 * The only classes a function shares with its host, as on Lambda, whose runtime brings this API: without it the host
 * could not call the handler. Everything else a function sees comes from its own class path.
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
