package dev.karigar.users.api;

import dev.karigar.kernel.Actor;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What users do with their own profile. */
@Tag(name = "Users")
interface MeApi {

    @Operation(summary = "Your own profile", description = "Answers an ETag for PATCH /me and PUT /me/skills.")
    HttpResponse<MeResponse> show(Actor actor);

    @Operation(summary = "Change your own profile",
            description = "Absent fields stay. location and address are for providers alone. If-Match is optional; a stale one is 412.")
    HttpResponse<MeResponse> change(Actor actor, UpdateMeRequest body, @Nullable String ifMatch);

    @Operation(summary = "Become a provider, or change what you offer",
            description = "The first call answers 201 and gives the role SERVICE_PROVIDER at once, also to tokens made before; later calls "
                    + "replace trade name, skills, location and radius and answer 200.")
    @ApiResponse(responseCode = "201", description = "You are a provider now", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "You were one already; the profile is replaced", useReturnTypeSchema = true)
    HttpResponse<MeResponse> offer(Actor actor, ProviderProfileRequest body);

    @Operation(summary = "Say anew what you can do", description = "If-Match with the ETag of /me is optional; a stale one is 412.")
    HttpResponse<SkillsResponse> replaceSkills(Actor actor, SkillsRequest body, @Nullable String ifMatch);
}
