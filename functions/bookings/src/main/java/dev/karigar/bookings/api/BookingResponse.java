package dev.karigar.bookings.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.bookings.domain.Booking.Cancellation;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.kernel.Secret;
import dev.karigar.web.json.MoneyBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its caller may see it. Fields that do not apply are left out.
 *
 * @param location   Place at which the service is carried out.
 * @param totalPrice Price of the whole booking, in minor units of the currency.
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookingResponse(@Schema(description = "Id of the booking.", example = Examples.BOOKING_ID) UUID id,
        @Schema(description = "Id of the booked listing.", example = Examples.LISTING_ID) UUID listingId,
        @Schema(description = "Title of the listing when it was booked.", example = "Leaking tap repaired") String listingTitle,
        @Schema(description = "User id of the requester.", example = Examples.REQUESTER_ID) UUID requesterId,
        @Schema(description = "User id of the provider.", example = Examples.PROVIDER_ID) UUID providerId,
        @JsonPropertyDescription("Status of the booking.") BookingStatus status,
        @Schema(description = "Start of the booking.", example = Examples.START) Instant scheduledAt,
        @Schema(description = "End of the booking: its start plus its duration.", example = Examples.END) Instant endsAt,
        @Schema(description = "Duration in minutes.", example = "90") int durationMinutes, BookingLocationResponse location,
        @Schema(description = "Notes of the requester; left out without notes.",
                example = "The tap in the kitchen drips.") @Nullable String notes,
        MoneyBody totalPrice, @JsonPropertyDescription("How far the payment is.") PaymentStatus paymentStatus,
        @JsonPropertyDescription("Cancellation terms of the listing when it was booked.") CancellationPolicy cancellationPolicy,
        @Schema(description = "When the request expires unless the provider answers before; only while `REQUESTED`.",
                example = "2026-11-23T18:20:00Z") @Nullable Instant expiresAt,
        @Schema(description = "Six-digit code that the provider needs to start the work; for the requester only, until it starts.",
                example = "503153") @Nullable String startCode,
        @JsonPropertyDescription("Who cancelled or declined; `SYSTEM` if the request expired.") @Nullable BookingParty cancelledBy,
        @Schema(description = "Reason of the cancellation, `EXPIRED` for an expired request; only if `CANCELLED` with a reason.",
                example = "The tap is repaired already.") @Nullable String reason,
        @JsonPropertyDescription("The timeline, oldest event first.") List<TimelineEventResponse> timeline,
        @JsonPropertyDescription("The changes of status that the caller may make now.") List<AllowedActionResponse> allowedActions,
        @Schema(description = "When the booking was requested.", example = "2026-11-22T18:20:00Z") Instant createdAt,
        @Schema(description = "When the booking was last changed.", example = "2026-11-22T18:20:00Z") Instant updatedAt) {

    static BookingResponse of(BookingView view) {
        var booking = view.booking();
        var terms = booking.terms();
        var time = booking.period();
        var cancelled = Optional.ofNullable(booking.cancellation());
        return new BookingResponse(booking.id(), terms.listingId(), terms.title(), booking.requesterId(), terms.providerId(),
                booking.status(), time.start(), time.end(), Math.toIntExact(time.length().toMinutes()), BookingLocationResponse.of(view),
                booking.notes(), MoneyBody.of(terms.totalPrice()), PaymentStatus.NONE,
                CancellationPolicy.valueOf(terms.cancellationPolicy()),
                booking.status() == BookingStatus.REQUESTED ? seconds(booking.expiresAt()) : null,
                view.startCode().map(Secret::value).orElse(null), cancelled.map(Cancellation::by).map(BookingParty::of).orElse(null),
                cancelled.map(Cancellation::reason).orElse(null), view.timeline().stream().map(TimelineEventResponse::of).toList(),
                view.allowedActions().stream().map(AllowedActionResponse::of).toList(), booking.createdAt().truncatedTo(ChronoUnit.SECONDS),
                booking.updatedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static @Nullable Instant seconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
