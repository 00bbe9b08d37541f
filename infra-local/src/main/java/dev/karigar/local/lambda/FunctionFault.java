package dev.karigar.local.lambda;

/** A function threw. */
final class FunctionFault extends Exception {

    private static final long serialVersionUID = 1L;

    FunctionFault(Throwable cause) {
        super(cause);
    }

    Invocation.Crashed asCrash() {
        var cause = getCause() == null ? this : getCause();
        return new Invocation.Crashed(cause.getClass().getName(), String.valueOf(cause.getMessage()));
    }
}
