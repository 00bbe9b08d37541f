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
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/users/me")
final class MeController implements MeApi {

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

    @Override
    @Get
    public HttpResponse<MeResponse> show(@Parameter(hidden = true) Actor actor) {
        var me = showMe.show(actor).orElseThrow(UsersProblems::of);
        return EntityTags.ok(MeResponse.of(me), me.version());
    }

    @Override
    @Patch
    public HttpResponse<MeResponse> change(@Parameter(hidden = true) Actor actor, @Body UpdateMeRequest body,
            @Nullable @Header("If-Match") String ifMatch) {
        var me = changeMe.change(actor, body.toChange(), EntityTags.expectedVersion(ifMatch)).orElseThrow(UsersProblems::of);
        return EntityTags.ok(MeResponse.of(me), me.version());
    }

    @Override
    @Post("/provider-profile")
    public HttpResponse<MeResponse> offer(@Parameter(hidden = true) Actor actor, @Body ProviderProfileRequest body) {
        var offered = becomeProvider.become(actor, body.toOffer()).orElseThrow(UsersProblems::of);
        var me = offered.user();
        return offered.created() ? EntityTags.created(MeResponse.of(me), me.version()) : EntityTags.ok(MeResponse.of(me), me.version());
    }

    @Override
    @Put("/skills")
    public HttpResponse<SkillsResponse> replaceSkills(@Parameter(hidden = true) Actor actor, @Body SkillsRequest body,
            @Nullable @Header("If-Match") String ifMatch) {
        var me = replaceSkills.replace(actor, body.toSkills(), EntityTags.expectedVersion(ifMatch)).orElseThrow(UsersProblems::of);
        return EntityTags.ok(SkillsResponse.of(me), me.version());
    }
}
