package dev.karigar.web.problem;

import dev.karigar.web.tracing.RequestId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** Builds the response of a problem; the only place that writes a problem body. */
@Singleton
public final class ProblemResponses {

    private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

    public MutableHttpResponse<Problem> of(HttpRequest<?> request, ProblemException problem) {
        var response = HttpResponse.<Problem>status(problem.code().status(), problem.code().title())
                .body(body(request, problem))
                .contentType(PROBLEM_JSON);
        problem.headers().forEach(response::header);
        if (problem.code().status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response;
    }

    @SuppressWarnings("unchecked")
    private static Problem body(HttpRequest<?> request, ProblemException problem) {
        var code = problem.code();
        var members = new LinkedHashMap<>(problem.members());
        var errors = (List<FieldError>) members.remove("errors");
        return new Problem(code.type(), code.title(), code.status(), problem.detail(), request.getPath(), code.code(),
                RequestId.of(request), errors, members);
    }
}
