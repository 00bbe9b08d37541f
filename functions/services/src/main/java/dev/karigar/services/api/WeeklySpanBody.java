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
record WeeklySpanBody(DayOfWeek day, @Pattern(regexp = WallTimes.FORM, message = WallTimes.FORM_RULE) String from,
        @Pattern(regexp = WallTimes.FORM, message = WallTimes.FORM_RULE) String to) {

    static WeeklySpanBody of(Availability.Hours hours) {
        return new WeeklySpanBody(hours.day(), WallTimes.text(hours.span().fromMinute()), WallTimes.text(hours.span().toMinute()));
    }

    Availability.Hours toHours() {
        return new Availability.Hours(day, new DaySpan(WallTimes.minuteOf(from), WallTimes.endMinuteOf(to)));
    }
}
