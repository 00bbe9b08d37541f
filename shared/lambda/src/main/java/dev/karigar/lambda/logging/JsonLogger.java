package dev.karigar.lambda.logging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;
import org.slf4j.spi.MDCAdapter;

/** Writes events of our own classes from INFO, of libraries from WARN. The line has no time: CloudWatch adds it. */
final class JsonLogger extends LegacyAbstractLogger implements LoggingEventAware {

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
        write(level, MessageFormatter.basicArrayFormat(message, arguments), List.of(), error);
    }

    /** Writes an event of the fluent API: its keys become fields of the line. */
    @Override
    public void log(LoggingEvent event) {
        if (isEnabled(event.getLevel())) {
            var message = MessageFormatter.basicArrayFormat(event.getMessage(), event.getArgumentArray());
            write(event.getLevel(), message, Objects.requireNonNullElse(event.getKeyValuePairs(), List.of()), event.getThrowable());
        }
    }

    private void write(Level level, @Nullable String message, List<KeyValuePair> pairs, @Nullable Throwable error) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("level", level.name());
        fields.put("logger", name);
        fields.put("message", String.valueOf(message));
        Map<String, String> values = context.getCopyOfContextMap();
        if (values != null) {
            fields.putAll(values);
        }
        pairs.forEach(pair -> fields.put(pair.key, pair.value));
        if (error != null) {
            ErrorFields.add(fields, error);
        }
        lines.accept(JsonLine.of(fields));
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
