package dev.karigar.bookings.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.TimelineEventType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookingEventTypeTest {

    @Test
    void every_status_and_every_added_event_has_a_type_on_the_wire() {
        var domain = Stream.concat(Arrays.stream(BookingStatus.values()), Arrays.stream(TimelineEventType.values())).map(Enum::name);
        var wire = Arrays.stream(BookingEventType.values()).map(Enum::name);
        assertThat(wire).containsExactlyElementsOf(domain.toList());
    }
}
