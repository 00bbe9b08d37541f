package dev.karigar.bookings.domain;

import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.BookingDecision.Rejected;
import dev.karigar.bookings.domain.BookingDecision.RejectedAttempt;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Money;
import dev.karigar.kernel.Role;
import dev.karigar.kernel.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A requester's booking of a provider's listing, from the request to its end. Immutable: an operation returns the new
 * state.
 *
 * @param expiresAt    when the request expires unless it is accepted; applies only while the status is REQUESTED
 * @param cancellation null unless the status is CANCELLED
 * @param version      1 for a new booking; one more for each further timeline event
 */
public record Booking(UUID id, UUID requesterId, AgreedTerms terms, BookingPeriod period, ServiceLocation location, @Nullable String notes,
        StartCode startCode, BookingStatus status, @Nullable Instant expiresAt, @Nullable Cancellation cancellation, long version,
        Instant createdAt, Instant updatedAt) {

    /** Reason of the cancellation of a request that the provider did not answer in time. */
    public static final String EXPIRED = "EXPIRED";

    /** Copied from the listing when the booking is requested; later changes of the listing have no effect on it. */
    public record AgreedTerms(UUID listingId, UUID providerId, String title, Money totalPrice, String cancellationPolicy) {
    }

    /** Where the service is performed. The text form hides it, because an address is personal data. */
    public record ServiceLocation(GeoPoint point, String address) {

        @Override
        public String toString() {
            return "ServiceLocation[***]";
        }
    }

    public record Cancellation(Party by, @Nullable String reason) {
    }

    /**
     * A status change that a party asks for.
     *
     * @param reason    stored with a cancellation
     * @param startCode the code entered by the provider; required to reach IN_PROGRESS
     */
    public record StatusChange(BookingStatus to, Party by, Instant at, @Nullable String reason, @Nullable Secret startCode) {
    }

    /** Creates a booking in status REQUESTED. */
    public static BookingUpdate request(UUID id, BookingRequest request, AgreedTerms terms, BookingPeriod period, StartCode startCode,
            Instant expiresAt, Instant now) {
        var booking = new Booking(id, request.requesterId(), terms, period, request.location(), request.notes(), startCode,
                BookingStatus.REQUESTED, expiresAt, null, 1, now, now);
        var event = TimelineEvent.statusChanged(null, BookingStatus.REQUESTED, null, Party.REQUESTER, now);
        return new BookingUpdate(booking, List.of(event));
    }

    /** The party as which a user acts on this booking; empty for a user who must not learn that it exists. */
    public Optional<Party> roleOf(Actor actor) {
        if (actor.is(requesterId)) {
            return Optional.of(Party.REQUESTER);
        }
        if (actor.is(terms.providerId())) {
            return Optional.of(Party.PROVIDER);
        }
        return actor.has(Role.ADMIN) ? Optional.of(Party.ADMIN) : Optional.empty();
    }

    public BookingDecision transitionTo(StatusChange change) {
        var rejection = BookingTransitions.rejectionOf(status, change.to(), change.by());
        if (rejection.isPresent()) {
            return new Rejected(rejection.get());
        }
        return change.to() == BookingStatus.IN_PROGRESS ? start(change) : withStatus(change);
    }

    private BookingDecision start(StatusChange change) {
        var attempt = change.startCode();
        if (attempt == null) {
            return new Rejected(new BookingRejection.StartCodeMissing());
        }
        if (startCode.isLocked(change.at())) {
            return new Rejected(new BookingRejection.StartCodeWrong(0, startCode.lockedUntil()));
        }
        if (!startCode.matches(attempt)) {
            var counted = startCode.withWrongAttempt(change.at());
            return new RejectedAttempt(new BookingRejection.StartCodeWrong(counted.attemptsLeft(), counted.lockedUntil()), counted);
        }
        return withStatus(change);
    }

    private BookingUpdate withStatus(StatusChange change) {
        var cancelled = change.to() == BookingStatus.CANCELLED ? new Cancellation(change.by(), change.reason()) : null;
        return with(change.to(), cancelled, TimelineEvent.statusChanged(status, change.to(), change.reason(), change.by(), change.at()));
    }

    private BookingUpdate with(BookingStatus newStatus, @Nullable Cancellation newCancellation, TimelineEvent event) {
        var booking = new Booking(id, requesterId, terms, period, location, notes, startCode, newStatus, expiresAt, newCancellation,
                version + 1, createdAt, event.at());
        return new BookingUpdate(booking, List.of(event));
    }

    public BookingDecision addTimelineEvent(TimelineEventType type, Map<String, Object> metadata, Party by, Instant at) {
        if (!type.isAllowedFor(by)) {
            return new Rejected(new BookingRejection.Forbidden(by));
        }
        if (!type.isAllowedIn(status)) {
            return new Rejected(new BookingRejection.IllegalTimelineEvent(status, type));
        }
        return with(status, cancellation, TimelineEvent.of(type, metadata, by, at));
    }

    /** Whether this is a request whose deadline has passed. Its stored status stays REQUESTED until the next scheduled run. */
    public boolean isExpired(Instant now) {
        return status == BookingStatus.REQUESTED && expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Cancels an expired request. The cancellation is dated at the deadline, not at the time of the call. */
    public BookingUpdate expire() {
        var at = expiresAt == null ? updatedAt : expiresAt;
        return withStatus(new StatusChange(BookingStatus.CANCELLED, Party.SYSTEM, at, EXPIRED, null));
    }

    /** This booking as a client sees it at a given time: an expired request is shown as cancelled. */
    public Booking asOf(Instant now) {
        return isExpired(now) ? expire().booking() : this;
    }
}
