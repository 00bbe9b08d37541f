package dev.karigar.bookings.domain;

import dev.karigar.bookings.domain.BookingEvent.Reported;
import dev.karigar.bookings.domain.BookingEvent.StatusChanged;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One job, from the request on. Never changed: every step answers the booking that comes of it, one version on.
 *
 * @param expiresAt    when an unanswered request ends by itself; null for a booking that was never a request
 * @param cancellation null unless cancelled
 */
public record Booking(UUID id, UUID requesterId, AgreedTerms terms, BookingPeriod time, ServiceLocation place, @Nullable String notes,
        StartCode startCode, BookingStatus status, @Nullable Instant expiresAt, @Nullable Cancellation cancellation, long version,
        Instant createdAt, Instant updatedAt) {

    /** A new request, waiting for the provider's answer. */
    public static BookingUpdate request(UUID id, BookingRequest wish, AgreedTerms terms, BookingPeriod time, StartCode code,
            Instant expiresAt, Instant now) {
        var booking = new Booking(id, wish.requesterId(), terms, time, wish.place(), wish.notes(), code, BookingStatus.REQUESTED, expiresAt,
                null, 1, now, now);
        var asked = new StatusChanged(null, BookingStatus.REQUESTED, null);
        return new BookingUpdate(booking, List.of(TimelineEvent.of(asked, Party.REQUESTER, now)));
    }

    /** As whom a user deals with this booking; nobody else is to learn that it exists. */
    public Optional<Party> roleOf(Actor actor) {
        if (actor.is(requesterId)) {
            return Optional.of(Party.REQUESTER);
        }
        if (actor.is(terms.providerId())) {
            return Optional.of(Party.PROVIDER);
        }
        return actor.has(Role.ADMIN) ? Optional.of(Party.ADMIN) : Optional.empty();
    }

    public Outcome<BookingUpdate, BookingRejection> transitionTo(StatusChange move) {
        return BookingTransitions.find(status, move.to(), move.by())
                .then(step -> step.action() == BookingAction.START ? start(move) : Outcome.ok(moved(move)));
    }

    private Outcome<BookingUpdate, BookingRejection> start(StatusChange move) {
        var attempt = move.startCode();
        if (attempt == null) {
            return Outcome.rejected(new BookingRejection.StartCodeMissing());
        }
        if (startCode.isLocked(move.at())) {
            return Outcome.rejected(new BookingRejection.StartCodeWrong(startCode, 0, startCode.lockedUntil()));
        }
        if (!startCode.matches(attempt)) {
            var counted = startCode.afterWrongTry(move.at());
            return Outcome.rejected(new BookingRejection.StartCodeWrong(counted, counted.attemptsLeft(), counted.lockedUntil()));
        }
        return Outcome.ok(moved(move));
    }

    private BookingUpdate moved(StatusChange move) {
        var ended = move.to() == BookingStatus.CANCELLED ? new Cancellation(move.by(), move.reason()) : null;
        var event = new StatusChanged(status, move.to(), move.reason());
        return changed(move.to(), ended, TimelineEvent.of(event, move.by(), move.at()));
    }

    private BookingUpdate changed(BookingStatus newStatus, @Nullable Cancellation ended, TimelineEvent entry) {
        var booking = new Booking(id, requesterId, terms, time, place, notes, startCode, newStatus, expiresAt, ended, version + 1,
                createdAt, entry.at());
        return new BookingUpdate(booking, List.of(entry));
    }

    /** Whether nobody answered in time. The database may not say so yet: the sweep comes once a minute. */
    public boolean hasLapsed(Instant now) {
        return status == BookingStatus.REQUESTED && expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Ends a lapsed request, as of the moment it lapsed, whenever that is noticed. */
    public BookingUpdate expire() {
        var at = expiresAt == null ? updatedAt : expiresAt;
        return moved(new StatusChange(BookingStatus.CANCELLED, Party.SYSTEM, at, Cancellation.EXPIRED.reason(), null));
    }

    /** This booking as it is to be shown at a moment. */
    public Booking asOf(Instant now) {
        return hasLapsed(now) ? expire().booking() : this;
    }

    public Outcome<BookingUpdate, BookingRejection> report(TimelineEventType type, Map<String, Object> metadata, Party by, Instant at) {
        if (!type.isAllowedFor(by)) {
            return Outcome.rejected(new BookingRejection.Forbidden(by));
        }
        if (!type.fits(status)) {
            return Outcome.rejected(new BookingRejection.IllegalReport(status, type));
        }
        return Outcome.ok(changed(status, cancellation, TimelineEvent.of(new Reported(type, metadata), by, at)));
    }
}
