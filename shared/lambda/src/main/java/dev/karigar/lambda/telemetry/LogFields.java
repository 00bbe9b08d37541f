package dev.karigar.lambda.telemetry;

/** The log fields that all functions share (docs/decisions/2026-11-23-telemetry.md). */
public final class LogFields {

    public static final String FUNCTION = "function";
    public static final String VERSION = "version";
    public static final String ENVIRONMENT = "environment";
    public static final String COLD_START = "cold_start";
    /** The client's {@code X-Request-Id}, which is {@code trace_id} of a problem; Lambda's request id in a worker. */
    public static final String REQUEST_ID = "request_id";
    /** The X-Ray trace id, which a queue passes on; the request id where there is no trace. */
    public static final String TRACE_ID = "trace_id";
    public static final String LAMBDA_REQUEST_ID = "lambda_request_id";

    private LogFields() {
    }
}
