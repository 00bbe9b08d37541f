package dev.karigar.users.api;

import dev.karigar.kernel.Actor;
import dev.karigar.users.usecase.BecomeProvider;
import dev.karigar.users.usecase.ChangeMe;
import dev.karigar.users.usecase.ReplaceSkills;
import dev.karigar.users.usecase.ShowMe;
import dev.karigar.web.etag.EntityTags;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own profile. */
@Controller("/api/v1/users/me")
@Tag(name = "Users")
final class MeController {

    private final ShowMe showMe;
    private final ChangeMe changeMe;
    private final BecomeProvider becomeProvider;
    private final ReplaceSkills replaceSkills;

    MeController(ShowMe showMe, ChangeMe changeMe, BecomeProvider becomeProvider, ReplaceSkills replaceSkills) {
        this.showMe = showMe;
        this.changeMe = changeMe;
        this.becomeProvider = becomeProvider;
        this.replaceSkills = replaceSkills;
    }

    @Get
    @Operation(summary = "Get my profile", description = "The `ETag` is also that of `replaceSkills`.")
    @ApiResponse(responseCode = "200", description = "The profile.", useReturnTypeSchema = true)
    HttpResponse<MeResponse> getMe(@Parameter(hidden = true) Actor actor) {
        var me = showMe.show(actor).orElseThrow(UsersProblems::of);
        return EntityTags.ok(MeResponse.of(me), me.version());
    }

    @Patch
    @Operation(summary = "Update my profile",
            description = "Absent and null fields keep their values. Only a provider can set `location` and `address`.")
    @ApiResponse(responseCode = "200", description = "The profile after the update.", useReturnTypeSchema = true)
    HttpResponse<MeResponse> updateMe(@Parameter(hidden = true) Actor actor, @Body UpdateMeRequest body,
            @Nullable @Header("If-Match") String ifMatch) {
        var me = changeMe.change(actor, body.toChange(), EntityTags.expectedVersion(ifMatch)).orElseThrow(UsersProblems::of);
        return EntityTags.ok(MeResponse.of(me), me.version());
    }

    @Post("/provider-profile")
    @Operation(summary = "Become a provider, or replace my provider profile",
            description = "The first call grants the role `SERVICE_PROVIDER`, which access tokens issued before have at once, "
                    + "too. Later calls " + "replace trade name, skills, location and service radius.")
    @ApiResponse(responseCode = "201", description = "The caller has become a provider.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "The provider profile was replaced.", useReturnTypeSchema = true)
    HttpResponse<MeResponse> saveProviderProfile(@Parameter(hidden = true) Actor actor, @Body ProviderProfileRequest body) {
        var offered = becomeProvider.become(actor, body.toOffer()).orElseThrow(UsersProblems::of);
        var me = offered.user();
        return offered.created() ? EntityTags.created(MeResponse.of(me), me.version()) : EntityTags.ok(MeResponse.of(me), me.version());
    }

    @Put("/skills")
    @Operation(summary = "Replace my skills", description = "The whole list, at most 50. The skills share their version with the profile.")
    @ApiResponse(responseCode = "200", description = "The skills after the change.", useReturnTypeSchema = true)
    HttpResponse<SkillsResponse> replaceSkills(@Parameter(hidden = true) Actor actor, @Body SkillsRequest body,
            @Nullable @Header("If-Match") String ifMatch) {
        var me = replaceSkills.replace(actor, body.toSkills(), EntityTags.expectedVersion(ifMatch)).orElseThrow(UsersProblems::of);
        return EntityTags.ok(SkillsResponse.of(me), me.version());
    }
}
