package dev.karigar.services.api;

import dev.karigar.scheduling.DaySpan;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;

/** A span of working hours within one day, in local time of the provider's time zone. */
@Serdeable
@Schema(name = "WorkingHours")
record WorkingHoursBody(
        @Schema(description = "Start, `HH:MM`.", example = "09:00") @Pattern(regexp = TimesOfDay.PATTERN,
                message = TimesOfDay.PATTERN_RULE) String from,
        @Schema(description = "End, `HH:MM`, after `from`; `24:00` or `00:00` is the end of the day.",
                example = "17:30") @Pattern(regexp = TimesOfDay.PATTERN, message = TimesOfDay.PATTERN_RULE) String to) {

    static WorkingHoursBody of(DaySpan span) {
        return new WorkingHoursBody(TimesOfDay.format(span.fromMinute()), TimesOfDay.format(span.toMinute()));
    }

    DaySpan toSpan() {
        return TimesOfDay.parseSpan(from, to);
    }
}
