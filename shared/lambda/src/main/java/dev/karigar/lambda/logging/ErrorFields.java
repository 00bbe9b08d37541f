package dev.karigar.lambda.logging;

import java.util.Map;

/**
 * An exception in a log line. Messages of others are left out: PostgreSQL quotes the row, an SDK the phone number, a parser the
 * text. The type and the place say enough to find the fault; ours carry no personal data and are kept.
 */
final class ErrorFields {

    private static final int CAUSES = 5;
    private static final int FRAMES = 16;

    private ErrorFields() {
    }

    static void add(Map<String, Object> fields, Throwable error) {
        fields.put("error", error.getClass().getName());
        var stack = new StringBuilder();
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            stack.append(depth == 0 ? "" : "caused by ").append(title(cause)).append('\n');
            frames(stack, cause.getStackTrace());
            cause = cause.getCause();
        }
        fields.put("stack", stack.toString().stripTrailing());
    }

    private static String title(Throwable error) {
        var frames = error.getStackTrace();
        boolean ours = frames.length > 0 && frames[0].getClassName().startsWith("dev.karigar");
        return ours && error.getMessage() != null ? error.getClass().getName() + ": " + error.getMessage() : error.getClass().getName();
    }

    private static void frames(StringBuilder stack, StackTraceElement[] frames) {
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            stack.append("  at ").append(frames[i]).append('\n');
        }
    }
}
