package dev.karigar.bookings.usecase;

import static dev.karigar.bookings.domain.BookingFactory.NOW;
import static dev.karigar.bookings.domain.BookingFactory.PROVIDER;
import static dev.karigar.bookings.domain.BookingFactory.REQUESTER;
import static dev.karigar.bookings.domain.BookingFactory.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.bookings.domain.BookableListing;
import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingRequest;
import dev.karigar.bookings.domain.BookingRules;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.bookings.domain.PricingOption;
import dev.karigar.bookings.domain.PricingUnit;
import dev.karigar.bookings.domain.ServiceLocation;
import dev.karigar.bookings.domain.StartCode;
import dev.karigar.bookings.domain.TimelineEventType;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Money;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.testing.clock.MutableClock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Each use case on ports in memory and a clock that stands still. */
class UseCasesTest {

    private static final UUID LISTING = new UUID(0x7003, 3);
    private static final Actor ASKING = new Actor(REQUESTER, Set.of(), REQUESTER);
    private static final Actor WORKING = new Actor(PROVIDER, Set.of(), PROVIDER);

    private final MutableClock clock = new MutableClock(NOW);
    private final BookingsInMemory kept = new BookingsInMemory();
    private final UnitOfWork unitOfWork = new UnitOfWork() {
        @Override
        public <T> T run(Supplier<T> work) {
            return work.get();
        }
    };
    private final BookingViews views = new BookingViews(kept);
    private final BookingUpdater changes = new BookingUpdater(kept, unitOfWork, clock);
    private boolean open = true;
    private boolean instant;

    private RequestBooking requestBooking() {
        var rules = new BookingRules(Duration.ofHours(24), Duration.ofDays(365));
        var offers = new QuoteBooking(listings(), (UUID provider, BookingPeriod time) -> open, rules, clock);
        return new RequestBooking(offers, kept, () -> StartCode.of(new Secret("123456")), new Ids(clock), unitOfWork);
    }

    private BookableListings listings() {
        return new BookableListings() {
            @Override
            public Optional<BookableListing> find(UUID listingId) {
                return listingId.equals(LISTING)
                        ? Optional.of(new BookableListing(LISTING, PROVIDER, "Taps", Money.of(4500, "INR"), PricingUnit.HOUR,
                                Duration.ofHours(1), Duration.ZERO, Duration.ZERO, Duration.ZERO, instant, "STRICT", null, 0))
                        : Optional.empty();
            }

            @Override
            public Optional<PricingOption> pricingOption(UUID listingId, UUID optionId) {
                return Optional.empty();
            }
        };
    }

    private Outcome<BookingView, BookingRejection> ask() {
        return requestBooking()
                .request(new BookingRequest(LISTING, REQUESTER, START, null, new ServiceLocation(new GeoPoint(1, 2), "Here"), null, null));
    }

    private BookingView asked() {
        return ask().orElseThrow(reason -> new IllegalStateException(reason.toString()));
    }

    private Outcome<BookingView, BookingRejection> move(UUID id, Actor actor, BookingStatus to) {
        return new ChangeBookingStatus(changes, views).change(id, new ChangeBookingStatus.Wish(to, null, new Secret("123456"), null),
                actor);
    }

    @Test
    void a_request_takes_the_time_and_the_next_one_learns_so() {
        assertThat(asked().booking().status()).isEqualTo(BookingStatus.REQUESTED);
        assertThat(ask()).isEqualTo(Outcome.rejected(new BookingRejection.SlotTaken()));
    }

    @Test
    void closed_hours_are_refused_before_anything_is_kept() {
        open = false;
        assertThat(ask()).isEqualTo(Outcome.rejected(new BookingRejection.SlotUnavailable("the provider does not work then")));
        assertThat(kept.lockExpired(START, 10)).isEmpty();
    }

    @Test
    void an_instant_listing_needs_no_answer_and_never_lapses() {
        instant = true;
        var view = asked();
        assertThat(view.booking().status()).isEqualTo(BookingStatus.ACCEPTED);
        assertThat(view.booking().version()).isEqualTo(view.timeline().size());
        assertThat(kept.lockExpired(START, 10)).isEmpty();
    }

    @Test
    void a_lapsed_request_gives_way() {
        var first = asked();
        clock.advance(Duration.ofHours(24));
        assertThat(ask()).isInstanceOf(Outcome.Ok.class);
        assertThat(kept.find(first.booking().id()).orElseThrow().status()).isEqualTo(BookingStatus.CANCELLED);
    }

    @Test
    void a_refused_step_on_a_lapsed_request_ends_it() {
        var id = asked().booking().id();
        clock.advance(Duration.ofHours(24));
        assertThat(move(id, WORKING, BookingStatus.ACCEPTED))
                .isEqualTo(Outcome.rejected(new BookingRejection.IllegalTransition(BookingStatus.CANCELLED, BookingStatus.ACCEPTED)));
        assertThat(kept.find(id).orElseThrow().status()).isEqualTo(BookingStatus.CANCELLED);
    }

    @Test
    void strangers_meet_nothing() {
        var id = asked().booking().id();
        var stranger = new Actor(new UUID(0x7009, 9), Set.of(), id);
        var unknown = Outcome.rejected(new BookingRejection.UnknownBooking(id));
        assertThat(new ShowBooking(kept, views, clock).show(id, stranger)).isEqualTo(unknown);
        assertThat(move(id, stranger, BookingStatus.CANCELLED)).isEqualTo(unknown);
        assertThat(new AddTimelineEvent(changes).report(id, TimelineEventType.NOTE, Map.of(), stranger)).isEqualTo(unknown);
    }

    @Test
    void every_change_and_report_stands_on_the_timeline_in_order() {
        var id = asked().booking().id();
        move(id, WORKING, BookingStatus.ACCEPTED);
        new AddTimelineEvent(changes).report(id, TimelineEventType.EN_ROUTE, Map.of("eta", "09:00"), WORKING);
        move(id, WORKING, BookingStatus.IN_PROGRESS);
        var shown = new ShowBooking(kept, views, clock).show(id, ASKING)
                .orElseThrow(reason -> new IllegalStateException(reason.toString()));
        assertThat(shown.timeline()).extracting(entry -> entry.type()).containsExactly("REQUESTED", "ACCEPTED", "EN_ROUTE", "IN_PROGRESS");
        assertThat(shown.booking().version()).isEqualTo(4);
    }

    @Test
    void expiry_ends_what_lapsed_once() {
        asked();
        var expiry = new ExpireRequests(kept, unitOfWork, clock);
        assertThat(expiry.run()).isZero();
        clock.advance(Duration.ofHours(24));
        assertThat(expiry.run()).isEqualTo(1);
        assertThat(expiry.run()).isZero();
    }
}
