package dev.karigar.bookings.domain;

import dev.karigar.kernel.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A booking with the fields and actions that one party may see. */
public record BookingView(Booking booking, Party viewer, List<TimelineEvent> timeline) {

    public BookingView {
        timeline = List.copyOf(timeline);
    }

    /**
     * An action that the viewer may take next.
     *
     * @param status the status it leads to
     * @param until  deadline of the action; null if there is none
     */
    public record AllowedAction(BookingAction action, BookingStatus status, @Nullable Instant until) {
    }

    /** Only for the requester, and only until the booking is started. */
    public Optional<Secret> startCode() {
        boolean unused = booking.status() == BookingStatus.REQUESTED || booking.status() == BookingStatus.ACCEPTED;
        return viewer == Party.REQUESTER && unused ? Optional.of(booking.startCode().digits()) : Optional.empty();
    }

    /** Whether address and exact point are visible: always to the requester, to the provider once the booking is accepted. */
    public boolean showsExactLocation() {
        return switch (booking.status()) {
            case ACCEPTED, IN_PROGRESS, COMPLETED -> viewer == Party.REQUESTER || viewer == Party.PROVIDER;
            case REQUESTED, CANCELLED -> viewer == Party.REQUESTER;
        };
    }

    public List<AllowedAction> allowedActions() {
        var until = booking.status() == BookingStatus.REQUESTED ? booking.expiresAt() : null;
        return BookingTransitions.allowedFor(viewer, booking.status())
                .stream()
                .map(transition -> new AllowedAction(transition.action(), transition.to(), until))
                .toList();
    }
}
