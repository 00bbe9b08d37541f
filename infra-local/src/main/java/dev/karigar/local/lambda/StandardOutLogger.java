package dev.karigar.local.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** Prints what Lambda would send to the function's log group. */
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
