package dev.karigar.local.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** Lambda sends what a handler logs to the function's log group; here it goes to standard output. */
enum StandardOutLogger implements LambdaLogger {
    INSTANCE;

    @Override
    public void log(String message) {
        System.out.println(message);
    }

    @Override
    public void log(byte[] message) {
        System.out.writeBytes(message);
    }
}
