package dev.karigar.services.api;

import dev.karigar.scheduling.DaySpan;
import dev.karigar.services.domain.Availability;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;

/** Hours of a day of the week, HH:MM on the wall clock. */
@Serdeable
@Schema(name = "WeeklySpan")
record WeeklySpanBody(DayOfWeek day, @Pattern(regexp = LocalTimes.FORM, message = LocalTimes.FORM_RULE) String from,
        @Pattern(regexp = LocalTimes.FORM, message = LocalTimes.FORM_RULE) String to) {

    static WeeklySpanBody of(Availability.Hours hours) {
        return new WeeklySpanBody(hours.day(), LocalTimes.text(hours.span().fromMinute()), LocalTimes.text(hours.span().toMinute()));
    }

    Availability.Hours toHours() {
        return new Availability.Hours(day, new DaySpan(LocalTimes.minuteOf(from), LocalTimes.endMinuteOf(to)));
    }
}
