package dev.karigar.web.problem;

import dev.karigar.catalog.ProblemCode;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** Problems for the error statuses that Micronaut itself answers: no such route, wrong method, wrong media type. */
@Singleton
@Primary
final class ProblemsByStatus implements ErrorResponseProcessor<Problem> {

    private final ProblemResponses problems;

    ProblemsByStatus(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var problem = problems.of(context.getRequest(), ProblemException.of(codeOf(response.code())));
        response.getHeaders().getAll("Allow").forEach(method -> problem.header("Allow", method));
        return problem;
    }

    private static ProblemCode codeOf(int status) {
        return switch (status) {
            case 404 -> ProblemCode.NOT_FOUND;
            case 409 -> ProblemCode.CONFLICT;
            default -> Arrays.stream(ProblemCode.values())
                    .filter(code -> code.status() == status)
                    .findFirst()
                    .orElse(status < HttpStatus.INTERNAL_SERVER_ERROR.getCode() ? ProblemCode.MALFORMED_REQUEST
                            : ProblemCode.INTERNAL_ERROR);
        };
    }
}
