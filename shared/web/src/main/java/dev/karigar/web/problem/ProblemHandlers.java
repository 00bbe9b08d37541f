package dev.karigar.web.problem;

import dev.karigar.catalog.ProblemCode;

import dev.karigar.web.json.Violations;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.UnsatisfiedRouteHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;

/** Handlers of the exceptions that become a problem. {@link FaultHandler} handles every other exception. */
@Factory
final class ProblemHandlers {

    private final ProblemResponses responses;

    ProblemHandlers(ProblemResponses responses) {
        this.responses = responses;
    }

    @Singleton
    ExceptionHandler<ProblemException, HttpResponse<?>> problems() {
        return (request, problem) -> responses.of(request, problem);
    }

    @Singleton
    @Replaces(ConstraintExceptionHandler.class)
    ExceptionHandler<ConstraintViolationException, HttpResponse<?>> violations() {
        return (request, violation) -> responses.of(request,
                ProblemException.invalid(Violations.ofArguments(violation.getConstraintViolations())));
    }

    /** A path variable that is no id names no resource: 404. A query value that cannot be converted is invalid: 422. */
    @Singleton
    @Replaces(ConversionErrorHandler.class)
    ExceptionHandler<ConversionErrorException, HttpResponse<?>> conversions() {
        return (request, error) -> responses.of(request, notConvertible(error.getArgument()));
    }

    @Singleton
    @Replaces(UnsatisfiedRouteHandler.class)
    ExceptionHandler<UnsatisfiedRouteException, HttpResponse<?>> missing() {
        return (request, error) -> responses.of(request,
                ProblemException.invalid(new FieldError("/" + nameOf(error.getArgument()), "required", "this parameter is required")));
    }

    private static ProblemException notConvertible(Argument<?> argument) {
        if (argument.isAnnotationPresent(PathVariable.class)) {
            return ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return ProblemException.invalid(new FieldError("/" + nameOf(argument), "invalid-value", "this value cannot be read"));
    }

    private static String nameOf(Argument<?> argument) {
        return argument.getAnnotationMetadata().stringValue(QueryValue.class).orElse(argument.getName());
    }
}
