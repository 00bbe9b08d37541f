package dev.karigar.web.problem;

import dev.karigar.catalog.ProblemCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem as an exception, thrown by controllers and filters. It is not logged: the request is refused, the service works. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final @Nullable String detail;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    private ProblemException(ProblemCode code, @Nullable String detail) {
        // No stack trace: filling it in would be most of the cost of a refused request.
        super(code.code(), null, false, false);
        this.code = code;
        this.detail = detail;
    }

    public static ProblemException of(ProblemCode code) {
        return new ProblemException(code, null);
    }

    public static ProblemException of(ProblemCode code, String detail) {
        return new ProblemException(code, detail);
    }

    /** 422 {@code validation-failed} with the errors. */
    public static ProblemException invalid(FieldError... errors) {
        return invalid(List.of(errors));
    }

    public static ProblemException invalid(List<FieldError> errors) {
        return of(ProblemCode.VALIDATION_FAILED).with("errors", List.copyOf(errors));
    }

    /** Adds an extension member to the problem's body. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    public @Nullable String detail() {
        return detail;
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
