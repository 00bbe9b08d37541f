package dev.karigar.local.lambda;

import dev.karigar.catalog.FunctionSpec;

/** Invokes functions synchronously, as Lambda's Invoke API does. */
@FunctionalInterface
public interface FunctionInvoker {

    /** @param event the payload, UTF-8 JSON */
    InvocationResult invoke(FunctionSpec function, byte[] event, String requestId);
}
