package dev.karigar.services.api;

import dev.karigar.services.domain.Availability;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;

/** A span of working hours on a day of the week, in local time of the provider's time zone. */
@Serdeable
@Schema(name = "WeekdayWorkingHours")
record WeekdayHoursBody(@Schema(description = "Day of the week.") DayOfWeek day,
        @Schema(description = "Start, `HH:MM`.", example = "09:00") @Pattern(regexp = TimesOfDay.PATTERN,
                message = TimesOfDay.PATTERN_RULE) String from,
        @Schema(description = "End, `HH:MM`, after `from`; `24:00` or `00:00` is the end of the day.",
                example = "17:30") @Pattern(regexp = TimesOfDay.PATTERN, message = TimesOfDay.PATTERN_RULE) String to) {

    static WeekdayHoursBody of(Availability.Hours hours) {
        return new WeekdayHoursBody(hours.day(), TimesOfDay.format(hours.span().fromMinute()), TimesOfDay.format(hours.span().toMinute()));
    }

    Availability.Hours toHours() {
        return new Availability.Hours(day, TimesOfDay.parseSpan(from, to));
    }
}
