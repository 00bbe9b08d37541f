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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operations that change listings. */
@Controller("/api/v1/services/listings")
@Tag(name = "Services")
final class ListingsController {

    private final CreateListing createListing;
    private final ChangeListing changeListing;
    private final Ids ids;

    ListingsController(CreateListing createListing, ChangeListing changeListing, Ids ids) {
        this.createListing = createListing;
        this.changeListing = changeListing;
        this.ids = ids;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "createListing", summary = "Create a listing",
            description = "Requires role SERVICE_PROVIDER. Without `coverage_area` the area of the provider profile applies; "
                    + "without a provider profile the request is refused with `validation-failed`.")
    @ApiResponse(responseCode = "201", description = "The new listing.")
    public HttpResponse<ListingResponse> createListing(@Parameter(hidden = true) Actor actor, @Body CreateListingRequest body) {
        var area = body.coverageArea() == null ? null : body.coverageArea().toArea();
        var listing = createListing.create(actor, area, body.terms(ids), body.active()).orElseThrow(ServicesProblems::of);
        return EntityTags.created(ListingResponse.of(listing), listing.listing().version());
    }

    @Patch("/{listing_id}")
    @Operation(operationId = "updateListing", summary = "Update a listing",
            description = "For its provider and for administrators. Fields that are absent or null keep their value. Existing "
                    + "bookings are not affected.")
    @ApiResponse(responseCode = "200", description = "The listing after the change.")
    public HttpResponse<ListingResponse> updateListing(@Parameter(hidden = true) Actor actor,
            @PathVariable("listing_id") @Parameter(description = "Id of the listing.", example = Examples.LISTING_ID) UUID listingId,
            @Body UpdateListingRequest body, @Nullable @Header("If-Match") @Parameter(description = Examples.IF_MATCH,
                    example = Examples.ETAG, schema = @Schema(implementation = String.class)) String ifMatch) {
        var listing = changeListing.update(actor, listingId, body.toPatch(ids), EntityTags.expectedVersion(ifMatch))
                .orElseThrow(ServicesProblems::of);
        return EntityTags.ok(ListingResponse.of(listing), listing.listing().version());
    }

    @Delete("/{listing_id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteListing", summary = "Delete a listing",
            description = "For its provider and for administrators. Existing bookings are not affected.")
    @ApiResponse(responseCode = "204", description = "The listing is deleted.")
    public HttpResponse<?> deleteListing(@Parameter(hidden = true) Actor actor,
            @PathVariable("listing_id") @Parameter(description = "Id of the listing.", example = Examples.LISTING_ID) UUID listingId) {
        changeListing.delete(actor, listingId).orElseThrow(ServicesProblems::of);
        return HttpResponse.noContent();
    }
}
