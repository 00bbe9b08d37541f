package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.services.usecase.GetListing;
import dev.karigar.services.usecase.ListSlots;
import dev.karigar.services.usecase.SearchListings;
import dev.karigar.web.etag.EntityTags;
import dev.karigar.web.paging.Cursors;
import dev.karigar.web.paging.PageResponse;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public reads of listings. The caller, if signed in, sees their own inactive listings too. */
@Controller("/api/v1/services/listings")
@Tag(name = "Services")
final class PublicListingsController {

    private final SearchListings searchListings;
    private final GetListing getListing;
    private final ListSlots listSlots;
    private final Cursors cursors;

    PublicListingsController(SearchListings searchListings, GetListing getListing, ListSlots listSlots, Cursors cursors) {
        this.searchListings = searchListings;
        this.getListing = getListing;
        this.listSlots = listSlots;
        this.cursors = cursors;
    }

    @Get
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "searchListings", summary = "Search listings",
            description = "All filters are combined with AND. A search with `available_from` and `available_to` may answer a "
                    + "page shorter than `limit`, even an empty one, that still has a `next_cursor`.")
    @ApiResponse(responseCode = "200", description = "One page of listings.")
    public PageResponse<ListingResponse> searchListings(@Nullable @Parameter(hidden = true) Actor actor, @RequestBean ListingQuery query,
            @Nullable @QueryValue @Parameter(description = Examples.LIMIT, example = "20",
                    schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100", defaultValue = "20")) Integer limit,
            @Nullable @QueryValue @Parameter(description = Examples.CURSOR, example = "qL0cXz1mV3hYb2FkZg",
                    schema = @Schema(implementation = String.class)) String cursor) {
        var search = query.toSearch(actor);
        var list = "listings " + search;
        return cursors.answer(list, searchListings.search(search, cursors.request(list, limit, cursor)).map(ListingResponse::of));
    }

    @Get("/{listing_id}")
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "getListing", summary = "Get a listing",
            description = "An inactive listing is answered to its provider and to administrators only; to others it is " + "`not-found`.")
    @ApiResponse(responseCode = "200", description = "The listing.")
    public HttpResponse<ListingResponse> getListing(@Nullable @Parameter(hidden = true) Actor actor,
            @PathVariable("listing_id") @Parameter(description = "Id of the listing.", example = Examples.LISTING_ID) UUID listingId) {
        var listing = getListing.get(actor, listingId).orElseThrow(ServicesProblems::of);
        return EntityTags.ok(ListingResponse.of(listing), listing.listing().version());
    }

    @Get("/{listing_id}/slots")
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "listSlots", summary = "List the bookable slots of a listing",
            description = "Slots start on a 15-minute grid within the provider's working hours. Busy times with their buffers "
                    + "are left out, and so are starts within the listing's minimum notice.")
    @ApiResponse(responseCode = "200", description = "The bookable slots that start in the range.")
    public SlotsResponse listSlots(@Nullable @Parameter(hidden = true) Actor actor,
            @PathVariable("listing_id") @Parameter(description = "Id of the listing.", example = Examples.LISTING_ID) UUID listingId,
            @QueryValue @Parameter(description = "Earliest start: an RFC 3339 time, or a date, which stands for its midnight in UTC.",
                    example = "2026-11-25T00:00:00Z", schema = @Schema(implementation = Instant.class)) String from,
            @QueryValue @Parameter(description = "End of the range, exclusive, at most 62 days after `from`; a time or a date as `from`.",
                    example = "2026-11-26T00:00:00Z", schema = @Schema(implementation = Instant.class)) String to,
            @Nullable @QueryValue("duration_minutes") @Parameter(
                    description = "Duration of the booking in minutes; absent for the listing's own duration.", example = "60",
                    schema = @Schema(implementation = Integer.class, minimum = "5", maximum = "1440")) String durationMinutes) {
        var query = SlotQuery.read(from, to, durationMinutes);
        return SlotsResponse
                .of(listSlots.list(actor, listingId, query.from(), query.to(), query.durationMinutes()).orElseThrow(ServicesProblems::of));
    }
}
