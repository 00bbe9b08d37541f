package dev.karigar.web.problem;

import dev.karigar.catalog.ProblemCode;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** Refusals that Micronaut itself makes, by status: no such route, wrong method, wrong media type. */
@Singleton
@Primary
final class ProblemsByStatus implements ErrorResponseProcessor<Problem> {

    private final ProblemResponses answers;

    ProblemsByStatus(ProblemResponses answers) {
        this.answers = answers;
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var answer = answers.answer(context.getRequest(), ProblemException.of(codeOf(response.code())));
        response.getHeaders().getAll("Allow").forEach(method -> answer.header("Allow", method));
        return answer;
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
