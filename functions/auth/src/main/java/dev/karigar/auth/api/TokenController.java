package dev.karigar.auth.api;

import dev.karigar.auth.usecase.LogIn;
import dev.karigar.auth.usecase.LogOut;
import dev.karigar.auth.usecase.Refresh;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Secret;
import dev.karigar.web.tracing.Arrival;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/auth")
final class TokenController implements TokenApi {

    private final LoginIdentifiers names;
    private final LogIn logIn;
    private final Refresh refresh;
    private final LogOut logOut;

    TokenController(LoginIdentifiers names, LogIn logIn, Refresh refresh, LogOut logOut) {
        this.names = names;
        this.logIn = logIn;
        this.refresh = refresh;
        this.logOut = logOut;
    }

    @Override
    @Post("/login")
    public HttpResponse<TokenResponse> login(@Body LoginRequest body) {
        return login(body.username(), body.password(), body.deviceName());
    }

    @Override
    @Post("/login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<TokenResponse> loginByForm(@Body String form) {
        var parameters = FormBody.read(form).grantType("password");
        return login(parameters.required("username"), parameters.required("password"), parameters.optional("device_name").orElse(null));
    }

    private HttpResponse<TokenResponse> login(String username, String password, @Nullable String deviceName) {
        return TokenResponse.of(logIn.logIn(names.read(username), new Secret(password), deviceName).orElseThrow(AuthProblems::of));
    }

    @Override
    @Post("/refresh")
    public HttpResponse<TokenResponse> refresh(HttpRequest<?> request, @Body RefreshRequest body) {
        return refresh(body.refreshToken(), Arrival.of(request));
    }

    @Override
    @Post("/refresh")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<TokenResponse> refreshByForm(HttpRequest<?> request, @Body String form) {
        return refresh(FormBody.read(form).grantType("refresh_token").required("refresh_token"), Arrival.of(request));
    }

    private HttpResponse<TokenResponse> refresh(String token, Instant arrivedAt) {
        return TokenResponse.of(refresh.refresh(new Secret(token), arrivedAt).orElseThrow(AuthProblems::of));
    }

    @Override
    @Post("/logout")
    @Status(HttpStatus.NO_CONTENT)
    public void logout(@Parameter(hidden = true) Actor actor) {
        logOut.logOut(actor);
    }
}
