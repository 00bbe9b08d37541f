package dev.karigar.services.api;

import dev.karigar.scheduling.DaySpan;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;

/** Hours of one day, HH:MM on the wall clock. */
@Serdeable
@Schema(name = "Span")
record SpanBody(@Pattern(regexp = LocalTimes.FORM, message = LocalTimes.FORM_RULE) String from,
        @Pattern(regexp = LocalTimes.FORM, message = LocalTimes.FORM_RULE) String to) {

    static SpanBody of(DaySpan span) {
        return new SpanBody(LocalTimes.text(span.fromMinute()), LocalTimes.text(span.toMinute()));
    }

    DaySpan toSpan() {
        return new DaySpan(LocalTimes.minuteOf(from), LocalTimes.endMinuteOf(to));
    }
}
