package dev.karigar.bookings.domain;

import static dev.karigar.bookings.domain.BookingFactory.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole matrix: every status, every target, every party. What is expected is written out once more, apart from the code. */
class BookingTransitionsTest {

    /** Status, target, and the letters of those who may: Requester, Provider, Admin, System. */
    private static final Map<String, String> WHO_MAY = Map.of("REQUESTED ACCEPTED", "PS", "REQUESTED CANCELLED", "RPAS",
            "ACCEPTED IN_PROGRESS", "P", "ACCEPTED CANCELLED", "RPA", "IN_PROGRESS COMPLETED", "P", "IN_PROGRESS CANCELLED", "A");

    static Stream<Arguments> matrix() {
        return Arrays.stream(BookingStatus.values())
                .flatMap(from -> Arrays.stream(BookingStatus.values())
                        .flatMap(to -> Arrays.stream(Party.values()).map(by -> Arguments.of(from, to, by))));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void every_step_of_every_party_is_done_forbidden_or_impossible(BookingStatus from, BookingStatus to, Party by) {
        var before = BookingFactory.in(from);
        var outcome = before.transitionTo(new StatusChange(to, by, NOW, "because", new Secret(BookingFactory.CODE)));
        var whoMay = WHO_MAY.get(from + " " + to);
        if (whoMay == null) {
            assertThat(outcome).isEqualTo(Outcome.rejected(new BookingRejection.IllegalTransition(from, to)));
        } else if (whoMay.indexOf(by.name().charAt(0)) < 0) {
            assertThat(outcome).isEqualTo(Outcome.rejected(new BookingRejection.Forbidden(by)));
        } else {
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Ok.class, ok -> assertStep((BookingUpdate) ok.value(), before, to, by));
        }
    }

    private static void assertStep(BookingUpdate changed, Booking before, BookingStatus to, Party by) {
        var after = changed.booking();
        assertThat(after.status()).isEqualTo(to);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.updatedAt()).isEqualTo(NOW);
        assertThat(after.cancellation()).isEqualTo(to == BookingStatus.CANCELLED ? new Cancellation(by, "because") : null);
        assertThat(changed.entries())
                .containsExactly(new TimelineEvent(to.name(), Map.of("from", before.status().name(), "reason", "because"), by, NOW));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void exactly_the_steps_a_party_may_take_are_offered(BookingStatus from, BookingStatus to, Party by) {
        var offered = new BookingView(BookingFactory.in(from), by, List.of()).allowedActions().stream().map(AllowedAction::status).toList();
        assertThat(offered.contains(to)).isEqualTo(WHO_MAY.getOrDefault(from + " " + to, "").indexOf(by.name().charAt(0)) >= 0);
        assertThat(offered).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Party.class)
    void reports_fit_their_time_and_their_teller(Party by) {
        for (var status : BookingStatus.values()) {
            for (var type : TimelineEventType.values()) {
                var outcome = BookingFactory.in(status).report(type, Map.of(), by, NOW);
                if (!type.isAllowedFor(by)) {
                    assertThat(outcome).isEqualTo(Outcome.rejected(new BookingRejection.Forbidden(by)));
                } else if (status == BookingStatus.CANCELLED) {
                    assertThat(outcome).isEqualTo(Outcome.rejected(new BookingRejection.IllegalReport(status, type)));
                }
            }
        }
    }
}
