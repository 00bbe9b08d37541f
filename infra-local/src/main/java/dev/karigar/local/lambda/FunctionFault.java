package dev.karigar.local.lambda;

/** An exception thrown by a function. */
final class FunctionFault extends Exception {

    private static final long serialVersionUID = 1L;

    FunctionFault(Throwable cause) {
        super(cause);
    }

    InvocationResult.Failure result() {
        var cause = getCause() == null ? this : getCause();
        return new InvocationResult.Failure(cause.getClass().getName(), String.valueOf(cause.getMessage()));
    }
}
