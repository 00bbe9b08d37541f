package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Ids;
import dev.karigar.services.usecase.ChangeListing;
import dev.karigar.services.usecase.CreateListing;
import dev.karigar.web.etag.EntityTags;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/services/listings")
final class ListingsController implements ListingsApi {

    private final CreateListing createListing;
    private final ChangeListing changeListing;
    private final Ids ids;

    ListingsController(CreateListing createListing, ChangeListing changeListing, Ids ids) {
        this.createListing = createListing;
        this.changeListing = changeListing;
        this.ids = ids;
    }

    @Override
    @Post
    @Status(HttpStatus.CREATED)
    public HttpResponse<ListingResponse> create(@Parameter(hidden = true) Actor actor, @Body CreateListingRequest body) {
        var area = body.coverageArea() == null ? null : body.coverageArea().toArea();
        var listing = createListing.create(actor, area, body.terms(ids), body.active()).orElseThrow(ServicesProblems::of);
        return EntityTags.created(ListingResponse.of(listing), listing.listing().version());
    }

    @Override
    @Patch("/{listing_id}")
    public HttpResponse<ListingResponse> change(@Parameter(hidden = true) Actor actor, @PathVariable("listing_id") UUID listingId,
            @Body UpdateListingRequest body, @Nullable @Header("If-Match") String ifMatch) {
        var listing = changeListing.change(actor, listingId, body.toDraft(ids), EntityTags.expectedVersion(ifMatch))
                .orElseThrow(ServicesProblems::of);
        return EntityTags.ok(ListingResponse.of(listing), listing.listing().version());
    }

    @Override
    @Delete("/{listing_id}")
    @Status(HttpStatus.NO_CONTENT)
    public HttpResponse<?> remove(@Parameter(hidden = true) Actor actor, @PathVariable("listing_id") UUID listingId) {
        changeListing.remove(actor, listingId).orElseThrow(ServicesProblems::of);
        return HttpResponse.noContent();
    }
}
