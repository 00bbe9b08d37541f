package dev.karigar.lambda.telemetry;

/** The names of a line's fields that every function shares (docs/decisions/2026-11-23-telemetry.md). */
public final class LogFields {

    public static final String FUNCTION = "function";
    public static final String VERSION = "version";
    public static final String ENVIRONMENT = "environment";
    public static final String COLD_START = "cold_start";
    /** What the client sees as {@code X-Request-Id} and as {@code trace_id} of a problem; behind a queue Lambda's own id. */
    public static final String REQUEST_ID = "request_id";
    /** X-Ray's trace, which goes on over queues; the request id where there is no X-Ray. */
    public static final String TRACE_ID = "trace_id";
    public static final String LAMBDA_REQUEST_ID = "lambda_request_id";

    private LogFields() {
    }
}
