package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingUpdate;
import dev.karigar.bookings.domain.StartCode;
import dev.karigar.bookings.domain.TimelineEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bookings and their timelines for one thread, kept to the same contract as those in PostgreSQL. */
final class BookingsInMemory implements Bookings, Timelines {

    private static final Set<BookingStatus> HOLDING = EnumSet.of(BookingStatus.REQUESTED, BookingStatus.ACCEPTED,
            BookingStatus.IN_PROGRESS);

    private final Map<UUID, Booking> bookings = new LinkedHashMap<>();
    private final Map<UUID, List<TimelineEvent>> timelines = new LinkedHashMap<>();

    private static boolean overlap(BookingPeriod one, BookingPeriod other) {
        return one.busyFrom().isBefore(other.busyUntil()) && other.busyFrom().isBefore(one.busyUntil());
    }

    private Stream<Booking> inTheWayOf(UUID providerId, BookingPeriod time) {
        return bookings.values()
                .stream()
                .filter(booking -> HOLDING.contains(booking.status()) && booking.terms().providerId().equals(providerId)
                        && overlap(booking.time(), time));
    }

    @Override
    public boolean add(BookingUpdate created) {
        var booking = created.booking();
        if (inTheWayOf(booking.terms().providerId(), booking.time()).findAny().isPresent()) {
            return false;
        }
        keep(created);
        return true;
    }

    @Override
    public void save(BookingUpdate changed) {
        var before = Objects.requireNonNull(bookings.get(changed.booking().id()));
        if (before.version() != changed.booking().version() - 1) {
            throw new IllegalStateException("changed without being locked");
        }
        keep(changed);
    }

    private void keep(BookingUpdate changed) {
        bookings.put(changed.booking().id(), changed.booking());
        timelines.computeIfAbsent(changed.booking().id(), id -> new ArrayList<>()).addAll(changed.entries());
    }

    @Override
    public void saveStartCode(UUID bookingId, StartCode code) {
        bookings.computeIfPresent(bookingId, (id, b) -> new Booking(b.id(), b.requesterId(), b.terms(), b.time(), b.place(), b.notes(),
                code, b.status(), b.expiresAt(), b.cancellation(), b.version(), b.createdAt(), b.updatedAt()));
    }

    @Override
    public Optional<Booking> find(UUID bookingId) {
        return Optional.ofNullable(bookings.get(bookingId));
    }

    @Override
    public Optional<Booking> lock(UUID bookingId) {
        return find(bookingId);
    }

    @Override
    public List<Booking> lockExpiredOverlapping(UUID providerId, BookingPeriod time, Instant now) {
        return inTheWayOf(providerId, time).filter(booking -> booking.hasLapsed(now)).toList();
    }

    @Override
    public List<Booking> lockExpired(Instant now, int most) {
        return bookings.values()
                .stream()
                .filter(booking -> booking.hasLapsed(now))
                .sorted(Comparator.comparing(booking -> Objects.requireNonNull(booking.expiresAt())))
                .limit(most)
                .toList();
    }

    @Override
    public Map<UUID, List<TimelineEvent>> of(List<UUID> bookingIds) {
        return bookingIds.stream().filter(timelines::containsKey).collect(Collectors.toMap(id -> id, id -> List.copyOf(timelines.get(id))));
    }
}
