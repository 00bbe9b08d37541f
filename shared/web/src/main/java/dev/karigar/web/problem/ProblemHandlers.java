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

/** The exceptions that mean a refusal, each with its problem. Everything else is a fault. */
@Factory
final class ProblemHandlers {

    private final ProblemResponses answers;

    ProblemHandlers(ProblemResponses answers) {
        this.answers = answers;
    }

    @Singleton
    ExceptionHandler<ProblemException, HttpResponse<?>> refusals() {
        return (request, refusal) -> answers.answer(request, refusal);
    }

    @Singleton
    @Replaces(ConstraintExceptionHandler.class)
    ExceptionHandler<ConstraintViolationException, HttpResponse<?>> violations() {
        return (request, violation) -> answers.answer(request,
                ProblemException.invalid(Violations.ofArguments(violation.getConstraintViolations())));
    }

    /** A path variable that is no id names nothing; a query value that does not convert is a fault of the value. */
    @Singleton
    @Replaces(ConversionErrorHandler.class)
    ExceptionHandler<ConversionErrorException, HttpResponse<?>> conversions() {
        return (request, error) -> answers.answer(request, notConvertible(error.getArgument()));
    }

    @Singleton
    @Replaces(UnsatisfiedRouteHandler.class)
    ExceptionHandler<UnsatisfiedRouteException, HttpResponse<?>> missing() {
        return (request, error) -> answers.answer(request,
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
