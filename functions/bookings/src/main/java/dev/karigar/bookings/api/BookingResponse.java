package dev.karigar.bookings.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.bookings.domain.Booking.Cancellation;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.bookings.domain.Party;
import dev.karigar.kernel.Secret;
import dev.karigar.web.json.MoneyBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as the caller may see it. What does not apply is left out.
 *
 * @param expiresAt   until when the provider may answer; only while REQUESTED
 * @param startCode   for the requester alone, until the job starts
 * @param cancelledBy with {@code reason}: only when CANCELLED
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookingResponse(UUID id, UUID listingId, String listingTitle, UUID requesterId, UUID providerId, BookingStatus status,
        Instant scheduledAt, Instant endsAt, long durationMinutes, BookingLocationResponse location, @Nullable String notes,
        MoneyBody totalPrice, PaymentStatus paymentStatus, String cancellationPolicy, @Nullable Instant expiresAt,
        @Nullable String startCode, @Nullable Party cancelledBy, @Nullable String reason, List<TimelineEventResponse> timeline,
        List<AllowedActionResponse> allowedActions, Instant createdAt, Instant updatedAt) {

    static BookingResponse of(BookingView view) {
        var booking = view.booking();
        var terms = booking.terms();
        var time = booking.period();
        var cancelled = Optional.ofNullable(booking.cancellation());
        return new BookingResponse(booking.id(), terms.listingId(), terms.title(), booking.requesterId(), terms.providerId(),
                booking.status(), time.start(), time.end(), time.length().toMinutes(), BookingLocationResponse.of(view), booking.notes(),
                MoneyBody.of(terms.totalPrice()), PaymentStatus.NONE, terms.cancellationPolicy(),
                booking.status() == BookingStatus.REQUESTED ? seconds(booking.expiresAt()) : null,
                view.startCode().map(Secret::value).orElse(null), cancelled.map(Cancellation::by).orElse(null),
                cancelled.map(Cancellation::reason).orElse(null), view.timeline().stream().map(TimelineEventResponse::of).toList(),
                view.allowedActions().stream().map(AllowedActionResponse::of).toList(), booking.createdAt().truncatedTo(ChronoUnit.SECONDS),
                booking.updatedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static @Nullable Instant seconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
