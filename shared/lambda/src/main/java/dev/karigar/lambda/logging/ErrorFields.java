package dev.karigar.lambda.logging;

import java.util.Map;

/**
 * The fields of an exception. Messages of exceptions from other code are left out because they carry personal data: PostgreSQL quotes
 * the row, an SDK the phone number, a parser the text. Type and stack suffice to find the fault. Messages of our own exceptions carry no
 * personal data and are written.
 */
final class ErrorFields {

    private static final int MAX_CAUSES = 5;
    private static final int MAX_FRAMES = 16;

    private ErrorFields() {
    }

    static void add(Map<String, Object> fields, Throwable error) {
        fields.put("error", error.getClass().getName());
        var stack = new StringBuilder();
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            stack.append(depth == 0 ? "" : "caused by ").append(title(cause)).append('\n');
            frames(stack, cause.getStackTrace());
            cause = cause.getCause();
        }
        fields.put("stack", stack.toString().stripTrailing());
    }

    private static String title(Throwable error) {
        var frames = error.getStackTrace();
        boolean own = frames.length > 0 && frames[0].getClassName().startsWith("dev.karigar");
        return own && error.getMessage() != null ? error.getClass().getName() + ": " + error.getMessage() : error.getClass().getName();
    }

    private static void frames(StringBuilder stack, StackTraceElement[] frames) {
        for (int i = 0; i < Math.min(MAX_FRAMES, frames.length); i++) {
            stack.append("  at ").append(frames[i]).append('\n');
        }
    }
}
