package dev.karigar.bookings.domain;

import dev.karigar.kernel.Secret;
import java.util.List;
import java.util.Optional;

/** A booking as one of its parties sees it. */
public record BookingView(Booking booking, Party viewer, List<TimelineEvent> timeline) {

    public BookingView {
        timeline = List.copyOf(timeline);
    }

    /** For the requester alone, and only while it is still to be used. */
    public Optional<Secret> startCode() {
        boolean unused = booking.status() == BookingStatus.REQUESTED || booking.status() == BookingStatus.ACCEPTED;
        return viewer == Party.REQUESTER && unused ? Optional.of(booking.startCode().digits()) : Optional.empty();
    }

    /** Whether the viewer may know exactly where it is: the requester always, the provider once they have accepted. */
    public boolean showsExactPlace() {
        return switch (booking.status()) {
            case ACCEPTED, IN_PROGRESS, COMPLETED -> viewer == Party.REQUESTER || viewer == Party.PROVIDER;
            case REQUESTED, CANCELLED -> viewer == Party.REQUESTER;
        };
    }

    public List<AllowedAction> allowedActions() {
        var until = booking.status() == BookingStatus.REQUESTED ? booking.expiresAt() : null;
        return BookingTransitions.open(booking.status(), viewer)
                .stream()
                .map(step -> new AllowedAction(step.action(), step.to(), until))
                .toList();
    }
}
