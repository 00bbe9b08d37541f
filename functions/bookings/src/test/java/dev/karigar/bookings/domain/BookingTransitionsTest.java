package dev.karigar.bookings.domain;

import static dev.karigar.bookings.domain.BookingFactory.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.bookings.domain.Booking.Cancellation;
import dev.karigar.bookings.domain.Booking.StatusChange;
import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.BookingDecision.Rejected;
import dev.karigar.bookings.domain.BookingRejection.Forbidden;
import dev.karigar.bookings.domain.BookingRejection.IllegalTimelineEvent;
import dev.karigar.bookings.domain.BookingRejection.IllegalTransition;
import dev.karigar.bookings.domain.BookingView.AllowedAction;
import dev.karigar.kernel.Secret;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Status changes and timeline events, each for every status and every party, against the tables in this file. */
class BookingTransitionsTest {

    // The letters are the parties that may make the change: Requester, Provider, Admin, System.
    // @formatter:off
    private static final Map<String, String> TRANSITIONS = Map.of(
            "REQUESTED ACCEPTED",    "PS",
            "REQUESTED CANCELLED",   "RPAS",
            "ACCEPTED IN_PROGRESS",  "P",
            "ACCEPTED CANCELLED",    "RPA",
            "IN_PROGRESS COMPLETED", "P",
            "IN_PROGRESS CANCELLED", "A");

    private static final Map<String, String> ACTIONS = Map.of(
            "REQUESTED P",   "ACCEPT:ACCEPTED DECLINE:CANCELLED",
            "REQUESTED R",   "CANCEL:CANCELLED",
            "REQUESTED A",   "CANCEL:CANCELLED",
            "REQUESTED S",   "ACCEPT:ACCEPTED EXPIRE:CANCELLED",
            "ACCEPTED P",    "START:IN_PROGRESS CANCEL:CANCELLED",
            "ACCEPTED R",    "CANCEL:CANCELLED",
            "ACCEPTED A",    "CANCEL:CANCELLED",
            "IN_PROGRESS P", "COMPLETE:COMPLETED",
            "IN_PROGRESS A", "CANCEL:CANCELLED");

    private static final Map<String, String> EVENT_PARTIES = Map.of(
            "NOTE",     "RPA",
            "PHOTO",    "RP",
            "DELAYED",  "RP",
            "EN_ROUTE", "P",
            "ARRIVED",  "P");

    private static final Map<String, List<String>> EVENT_STATUSES = Map.of(
            "NOTE",     List.of("REQUESTED", "ACCEPTED", "IN_PROGRESS", "COMPLETED"),
            "PHOTO",    List.of("REQUESTED", "ACCEPTED", "IN_PROGRESS", "COMPLETED"),
            "DELAYED",  List.of("ACCEPTED", "IN_PROGRESS"),
            "EN_ROUTE", List.of("ACCEPTED"),
            "ARRIVED",  List.of("ACCEPTED", "IN_PROGRESS"));
    // @formatter:on

    private static boolean isIn(String parties, Party party) {
        return parties.indexOf(party.name().charAt(0)) >= 0;
    }

    static Stream<Arguments> statusChanges() {
        return Arrays.stream(BookingStatus.values())
                .flatMap(from -> Arrays.stream(BookingStatus.values())
                        .flatMap(to -> Arrays.stream(Party.values()).map(by -> Arguments.of(from, to, by))));
    }

    @ParameterizedTest
    @MethodSource("statusChanges")
    void a_status_change_is_made_forbidden_or_illegal(BookingStatus from, BookingStatus to, Party by) {
        var before = BookingFactory.in(from);
        var decision = before.transitionTo(new StatusChange(to, by, NOW, "because", new Secret(BookingFactory.START_CODE)));
        var parties = TRANSITIONS.get(from + " " + to);
        if (parties == null) {
            assertThat(decision).isEqualTo(new Rejected(new IllegalTransition(from, to)));
        } else if (!isIn(parties, by)) {
            assertThat(decision).isEqualTo(new Rejected(new Forbidden(by)));
        } else {
            assertThat(decision).isInstanceOfSatisfying(BookingUpdate.class, update -> assertTransition(update, before, to, by));
        }
    }

    private static void assertTransition(BookingUpdate update, Booking before, BookingStatus to, Party by) {
        var after = update.booking();
        assertThat(after.status()).isEqualTo(to);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.updatedAt()).isEqualTo(NOW);
        assertThat(after.cancellation()).isEqualTo(to == BookingStatus.CANCELLED ? new Cancellation(by, "because") : null);
        assertThat(update.events())
                .containsExactly(new TimelineEvent(to.name(), Map.of("from", before.status().name(), "reason", "because"), by, NOW));
    }

    static Stream<Arguments> viewers() {
        return Arrays.stream(BookingStatus.values())
                .flatMap(status -> Arrays.stream(Party.values()).map(viewer -> Arguments.of(status, viewer)));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void a_view_offers_exactly_the_actions_of_its_viewer(BookingStatus status, Party viewer) {
        var booking = BookingFactory.in(status);
        var expected = ACTIONS.getOrDefault(status + " " + viewer.name().charAt(0), "");
        var actions = new BookingView(booking, viewer, List.of()).allowedActions();
        assertThat(actions).extracting(action -> action.action() + ":" + action.status())
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
        var until = status == BookingStatus.REQUESTED ? booking.expiresAt() : null;
        assertThat(actions).extracting(AllowedAction::until).allSatisfy(deadline -> assertThat(deadline).isEqualTo(until));
    }

    @Test
    void the_tables_of_timeline_events_have_a_row_for_each_type() {
        var types = Arrays.stream(TimelineEventType.values()).map(Enum::name).toArray(String[]::new);
        assertThat(EVENT_PARTIES).containsOnlyKeys(types);
        assertThat(EVENT_STATUSES).containsOnlyKeys(types);
    }

    static Stream<Arguments> timelineEvents() {
        return Arrays.stream(TimelineEventType.values())
                .flatMap(type -> Arrays.stream(BookingStatus.values())
                        .flatMap(status -> Arrays.stream(Party.values()).map(by -> Arguments.of(type, status, by))));
    }

    @ParameterizedTest
    @MethodSource("timelineEvents")
    void timeline_event_types_are_limited_by_status_and_party(TimelineEventType type, BookingStatus status, Party by) {
        var before = BookingFactory.in(status);
        var metadata = Map.<String, Object>of("text", "ten minutes late");
        var decision = before.addTimelineEvent(type, metadata, by, NOW.plusSeconds(60));
        if (!isIn(EVENT_PARTIES.get(type.name()), by)) {
            assertThat(decision).isEqualTo(new Rejected(new Forbidden(by)));
        } else if (!EVENT_STATUSES.get(type.name()).contains(status.name())) {
            assertThat(decision).isEqualTo(new Rejected(new IllegalTimelineEvent(status, type)));
        } else {
            assertThat(decision).isInstanceOfSatisfying(BookingUpdate.class, update -> {
                assertThat(update.booking().status()).isEqualTo(status);
                assertThat(update.booking().version()).isEqualTo(before.version() + 1);
                assertThat(update.booking().updatedAt()).isEqualTo(NOW.plusSeconds(60));
                assertThat(update.events()).containsExactly(new TimelineEvent(type.name(), metadata, by, NOW.plusSeconds(60)));
            });
        }
    }
}
