package dev.karigar.web.auth;

import dev.karigar.kernel.Actor;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Binds the signed-in user to controller parameters of type {@link Actor}, which are nullable on public routes. */
@Singleton
public final class Actors implements TypedRequestArgumentBinder<Actor> {

    private static final String ATTRIBUTE = "karigar.actor";
    private static final Argument<Actor> TYPE = Argument.of(Actor.class);

    static void put(HttpRequest<?> request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }

    public static Optional<Actor> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Actor.class);
    }

    @Override
    public Argument<Actor> argumentType() {
        return TYPE;
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        var actor = of(request);
        return () -> actor;
    }
}
