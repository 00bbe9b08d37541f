package dev.karigar.web.problem;

import dev.karigar.catalog.ProblemCode;

import dev.karigar.lambda.telemetry.ErrorReporter;
import dev.karigar.platform.UnavailableException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs and reports a fault once, and answers 500 with the trace id alone, or 503 for an unavailable dependency. */
@Singleton
final class FaultHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    private final ProblemResponses problems;
    private final ErrorReporter reports;

    FaultHandler(ProblemResponses problems, ErrorReporter reports) {
        this.problems = problems;
        this.reports = reports;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Micronaut declares the method
    public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
        LOG.error("request failed", fault);
        reports.report(fault);
        if (fault instanceof UnavailableException unavailable) {
            return problems.of(request, ProblemException.of(ProblemCode.UNAVAILABLE)
                    .header("Retry-After", Long.toString(Math.max(1, unavailable.retryAfter().toSeconds()))));
        }
        return problems.of(request, ProblemException.of(ProblemCode.INTERNAL_ERROR));
    }
}
