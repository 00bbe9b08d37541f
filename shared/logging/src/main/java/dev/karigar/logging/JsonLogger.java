package dev.karigar.logging;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.MDCAdapter;

/** Our own classes speak from INFO on, libraries from WARN on. The time is left out: CloudWatch stamps every line. */
final class JsonLogger extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;

    private final Level threshold;
    private final transient MDCAdapter context;
    private final transient Consumer<String> lines;

    JsonLogger(String name, MDCAdapter context, Consumer<String> lines) {
        this.name = name;
        this.threshold = name.startsWith("dev.karigar") ? Level.INFO : Level.WARN;
        this.context = context;
        this.lines = lines;
    }

    @Override
    protected void handleNormalizedLoggingCall(Level level, @Nullable Marker marker, @Nullable String message,
            @Nullable Object @Nullable [] arguments, @Nullable Throwable error) {
        var line = new JsonLine().field("level", level.name()).field("logger", name).field("message",
                String.valueOf(MessageFormatter.basicArrayFormat(message, arguments)));
        Map<String, String> values = context.getCopyOfContextMap();
        if (values != null) {
            values.forEach(line::field);
        }
        if (error != null) {
            ErrorFields.add(line, error);
        }
        lines.accept(line.toString());
    }

    private boolean isEnabled(Level level) {
        return level.toInt() >= threshold.toInt();
    }

    @Override
    public boolean isTraceEnabled() {
        return isEnabled(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return isEnabled(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return isEnabled(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return isEnabled(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return isEnabled(Level.ERROR);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }
}
