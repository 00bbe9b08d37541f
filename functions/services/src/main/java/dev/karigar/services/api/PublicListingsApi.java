package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.web.paging.PageResponse;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What anybody sees of listings. */
@Tag(name = "Services")
interface PublicListingsApi {

    @Operation(summary = "Find listings",
            description = "A search by availability may answer a page shorter than its limit that still has a next one.")
    PageResponse<ListingResponse> search(@Nullable Actor actor, ListingQuery query, @Nullable Integer limit, @Nullable String cursor);

    @Operation(summary = "A listing", description = "Answers an ETag for PATCH.")
    HttpResponse<ListingResponse> show(@Nullable Actor actor, UUID listingId);

    @Operation(summary = "When a listing can be booked",
            description = "Bookable starts on a 15-minute grid, notice and buffers applied; from and to are RFC 3339 times or dates (midnight in "
                    + "UTC), at most 62 days apart.")
    SlotsResponse slots(@Nullable Actor actor, UUID listingId, @Nullable String from, @Nullable String to,
            @Nullable String durationMinutes);
}
