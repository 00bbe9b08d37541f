package dev.karigar.web.problem;

import dev.karigar.web.tracing.RequestId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** Turns a refusal into its answer; the only place that writes a problem body. */
@Singleton
public final class ProblemResponses {

    private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

    public MutableHttpResponse<Problem> answer(HttpRequest<?> request, ProblemException refusal) {
        var answer = HttpResponse.<Problem>status(refusal.code().status(), refusal.code().title())
                .body(body(request, refusal))
                .contentType(PROBLEM_JSON);
        refusal.headers().forEach(answer::header);
        if (refusal.code().status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer;
    }

    @SuppressWarnings("unchecked")
    private static Problem body(HttpRequest<?> request, ProblemException refusal) {
        var code = refusal.code();
        var members = new LinkedHashMap<>(refusal.members());
        var errors = (List<FieldError>) members.remove("errors");
        return new Problem(code.type(), code.title(), code.status(), refusal.detail(), request.getPath(), code.code(),
                RequestId.of(request), errors, members);
    }
}
