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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/users")
final class PeopleController implements PeopleApi {

    private final SearchProviders searchProviders;
    private final ShowPublicProfile showPublicProfile;
    private final Cursors cursors;

    PeopleController(SearchProviders searchProviders, ShowPublicProfile showPublicProfile, Cursors cursors) {
        this.searchProviders = searchProviders;
        this.showPublicProfile = showPublicProfile;
        this.cursors = cursors;
    }

    @Override
    @Get("/providers")
    public PageResponse<ProviderResponse> search(@RequestBean ProviderQuery query, @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var search = query.toSearch();
        var list = "providers " + search;
        var page = searchProviders.search(search, cursors.request(list, limit, cursor));
        return cursors.answer(list, page.map(ProviderResponse::of));
    }

    @Override
    @Get("/{user_id}")
    public PublicProfileResponse show(@PathVariable("user_id") UUID userId) {
        return showPublicProfile.show(userId).map(PublicProfileResponse::of).orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND));
    }
}
