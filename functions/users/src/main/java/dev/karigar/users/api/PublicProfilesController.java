package dev.karigar.users.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.users.usecase.SearchProviders;
import dev.karigar.users.usecase.ShowPublicProfile;
import dev.karigar.web.paging.Cursors;
import dev.karigar.web.paging.PageResponse;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Users as every caller sees them: the search for providers, and public profiles. */
@Controller("/api/v1/users")
@Tag(name = "Users", description = "Profiles, skills and certifications of users, and the search for providers.")
final class PublicProfilesController {

    private final SearchProviders searchProviders;
    private final ShowPublicProfile showPublicProfile;
    private final Cursors cursors;

    PublicProfilesController(SearchProviders searchProviders, ShowPublicProfile showPublicProfile, Cursors cursors) {
        this.searchProviders = searchProviders;
        this.showPublicProfile = showPublicProfile;
        this.cursors = cursors;
    }

    @Get("/providers")
    @Operation(summary = "Search providers",
            description = "With a location: the providers whose service radius covers it. A search by "
                    + "availability may answer a page that is shorter than `limit` and still has a next one.")
    @ApiResponse(responseCode = "200", description = "A page of providers, in the order of `sort`.", useReturnTypeSchema = true)
    PageResponse<ProviderResponse> searchProviders(@RequestBean ProviderQuery query, @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var search = query.toSearch();
        var list = "providers " + search;
        var page = searchProviders.search(search, cursors.request(list, limit, cursor));
        return cursors.answer(list, page.map(ProviderResponse::of));
    }

    @Get("/{user_id}")
    @Operation(summary = "Get a public profile",
            description = "Without phone number, e-mail address and address; the location is accurate to about one kilometre.")
    @ApiResponse(responseCode = "200", description = "The public profile.", useReturnTypeSchema = true)
    PublicProfileResponse getPublicProfile(
            @PathVariable("user_id") @Parameter(description = "`id` of the user, such as `provider_id` of a booking.") UUID userId) {
        return showPublicProfile.show(userId).map(PublicProfileResponse::of).orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND));
    }
}
