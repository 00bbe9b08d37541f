package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.services.usecase.ListSlots;
import dev.karigar.services.usecase.SearchListings;
import dev.karigar.services.usecase.ShowListing;
import dev.karigar.web.etag.EntityTags;
import dev.karigar.web.paging.Cursors;
import dev.karigar.web.paging.PageResponse;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/services/listings")
final class PublicListingsController implements PublicListingsApi {

    private final SearchListings searchListings;
    private final ShowListing showListing;
    private final ListSlots listSlots;
    private final Cursors cursors;

    PublicListingsController(SearchListings searchListings, ShowListing showListing, ListSlots listSlots, Cursors cursors) {
        this.searchListings = searchListings;
        this.showListing = showListing;
        this.listSlots = listSlots;
        this.cursors = cursors;
    }

    @Override
    @Get
    public PageResponse<ListingResponse> search(@Nullable @Parameter(hidden = true) Actor actor, @RequestBean ListingQuery query,
            @Nullable @QueryValue Integer limit, @Nullable @QueryValue String cursor) {
        var search = query.toSearch(actor);
        var list = "listings " + search;
        return cursors.answer(list, searchListings.search(search, cursors.request(list, limit, cursor)).map(ListingResponse::of));
    }

    @Override
    @Get("/{listing_id}")
    public HttpResponse<ListingResponse> show(@Nullable @Parameter(hidden = true) Actor actor, @PathVariable("listing_id") UUID listingId) {
        var listing = showListing.show(actor, listingId).orElseThrow(ServicesProblems::of);
        return EntityTags.ok(ListingResponse.of(listing), listing.listing().version());
    }

    @Override
    @Get("/{listing_id}/slots")
    public SlotsResponse slots(@Nullable @Parameter(hidden = true) Actor actor, @PathVariable("listing_id") UUID listingId,
            @Nullable @QueryValue String from, @Nullable @QueryValue String to,
            @Nullable @QueryValue("duration_minutes") String durationMinutes) {
        var query = SlotQuery.read(from, to, durationMinutes);
        return SlotsResponse
                .of(listSlots.list(actor, listingId, query.from(), query.to(), query.durationMinutes()).orElseThrow(ServicesProblems::of));
    }
}
