package dev.karigar.web.problem;

import dev.karigar.catalog.ProblemCode;

import dev.karigar.lambda.telemetry.ErrorReporter;
import dev.karigar.platform.Unavailable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The edge where a fault is logged, once, and becomes a 500 that says only the trace id. */
@Singleton
final class FaultHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    private final ProblemResponses answers;
    private final ErrorReporter reports;

    FaultHandler(ProblemResponses answers, ErrorReporter reports) {
        this.answers = answers;
        this.reports = reports;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Micronaut declares the method
    public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
        LOG.error("request failed", fault);
        reports.report(fault);
        if (fault instanceof Unavailable unavailable) {
            return answers.answer(request, ProblemException.of(ProblemCode.UNAVAILABLE)
                    .header("Retry-After", Long.toString(Math.max(1, unavailable.retryAfter().toSeconds()))));
        }
        return answers.answer(request, ProblemException.of(ProblemCode.INTERNAL_ERROR));
    }
}
