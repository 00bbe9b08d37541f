package dev.karigar.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.IdempotencyKey;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.catalog.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The refusals and failures of an operation: one response for each status, with the codes it can carry in {@code x-problem-codes}. */
final class OperationProblems {

    // Not stored under an idempotency key, or refused before the key is read.
    private static final Set<ProblemCode> NOT_REPLAYED = Set.of(ProblemCode.VALIDATION_FAILED, ProblemCode.REQUEST_IN_PROGRESS,
            ProblemCode.IDEMPOTENCY_KEY_REUSED, ProblemCode.MALFORMED_REQUEST, ProblemCode.INVALID_IDEMPOTENCY_KEY,
            ProblemCode.IDEMPOTENCY_KEY_REQUIRED, ProblemCode.CONTENT_TOO_LARGE, ProblemCode.UNAUTHENTICATED, ProblemCode.RATE_LIMITED,
            ProblemCode.INTERNAL_ERROR, ProblemCode.UNAVAILABLE);

    private OperationProblems() {
    }

    /** @param components where responses and examples are kept that several operations share */
    static void add(ObjectNode operation, Route route, ObjectNode components) {
        var codes = new TreeSet<>(route.possibleProblems());
        codes.add(ProblemCode.INTERNAL_ERROR);
        codes.add(ProblemCode.UNAVAILABLE);
        boolean repeatable = route.idempotency() != IdempotencyKey.IGNORED;
        var byStatus = codes.stream().collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, ofStatus) -> {
            boolean replayed = repeatable && ofStatus.stream().anyMatch(code -> !NOT_REPLAYED.contains(code));
            var response = operation.withObject("/responses").putObject(status.toString());
            if (ofStatus.size() == 1) {
                var name = (replayed ? "Replayable" : "") + nameOf(ofStatus.getFirst());
                write(components.withObject("/responses").putObject(name), ofStatus, replayed, components);
                response.put("$ref", "#/components/responses/" + name);
            } else {
                write(response, ofStatus, replayed, components);
            }
        });
        operation.withObject("/responses").putObject("default").put("$ref", "#/components/responses/Problem");
    }

    private static void write(ObjectNode response, List<ProblemCode> codes, boolean replayed, ObjectNode components) {
        response.put("description",
                codes.stream()
                        .map(code -> "`" + code.code() + "`: " + code.title() + ".")
                        .collect(Collectors.joining(codes.size() == 1 ? "" : "\n- ", codes.size() == 1 ? "" : "- ", "")));
        ResponseHeaders.add(response, "X-Request-Id", "RateLimit", "RateLimit-Policy");
        switch (codes.getFirst().status()) {
            case 401 -> ResponseHeaders.add(response, "WWW-Authenticate");
            case 429, 503 -> ResponseHeaders.add(response, "Retry-After");
            default -> {
                if (codes.contains(ProblemCode.REQUEST_IN_PROGRESS)) {
                    ResponseHeaders.add(response, "Retry-After");
                }
            }
        }
        if (replayed) {
            ResponseHeaders.add(response, "Idempotent-Replayed");
        }
        var body = response.withObject("/content").putObject("application/problem+json");
        body.putObject("schema").put("$ref", "#/components/schemas/Problem");
        for (var code : codes) {
            body.withObject("/examples").putObject(code.code()).put("$ref", "#/components/examples/" + nameOf(code));
            writeExample(components.withObject("/examples").putObject(nameOf(code)), code);
        }
        codes.forEach(code -> response.withArray("/x-problem-codes").add(code.code()));
    }

    private static void writeExample(ObjectNode example, ProblemCode code) {
        example.put("summary", code.title());
        var value = example.putObject("value");
        value.put("type", code.type()).put("title", code.title()).put("status", code.status());
        value.put("instance", "/api/v1/example").put("code", code.code()).put("trace_id", "0198f7a2-5c3e-7b41-9d02-6f1e8a4c7d10");
        if (code == ProblemCode.VALIDATION_FAILED) {
            value.putArray("errors").addObject().put("pointer", "/field").put("code", "required").put("detail", "this field is required");
        }
    }

    /** {@code rate-limited} becomes {@code RateLimited}. */
    private static String nameOf(ProblemCode code) {
        return Arrays.stream(code.code().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
