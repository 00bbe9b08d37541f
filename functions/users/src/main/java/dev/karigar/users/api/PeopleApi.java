package dev.karigar.users.api;

import dev.karigar.web.paging.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What anybody sees of users, signed in or not. */
@Tag(name = "Users")
interface PeopleApi {

    @Operation(summary = "Find providers",
            description = "With a location, those whose service radius covers it. A search by availability may answer a page shorter than its "
                    + "limit that still has a next one.")
    PageResponse<ProviderResponse> search(ProviderQuery query, @Nullable Integer limit, @Nullable String cursor);

    @Operation(summary = "A user's public profile", description = "No phone, no e-mail address, and a place about a kilometre exact.")
    PublicProfileResponse show(UUID userId);
}
