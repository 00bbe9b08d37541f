package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What providers do with their listings. */
@Tag(name = "Services")
interface ListingsApi {

    @Operation(summary = "Offer a service", description = "For providers.")
    HttpResponse<ListingResponse> create(Actor actor, CreateListingRequest body);

    @Operation(summary = "Change a listing", description = "Its provider or an administrator. If-Match is optional; a stale one is 412.")
    HttpResponse<ListingResponse> change(Actor actor, UUID listingId, UpdateListingRequest body, @Nullable String ifMatch);

    @Operation(summary = "Remove a listing", description = "Its provider or an administrator. Bookings of it stay.")
    HttpResponse<?> remove(Actor actor, UUID listingId);
}
