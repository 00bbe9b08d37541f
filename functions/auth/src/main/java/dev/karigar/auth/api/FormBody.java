package dev.karigar.auth.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import dev.karigar.web.query.UrlEncoded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of an OAuth 2.0 request. Unknown parameters are ignored, repeated ones are refused (RFC 6749, 3.2). */
final class FormBody {

    static final int MAX_LENGTH = 512;

    private final Map<String, String> parameters;

    private FormBody(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    static FormBody read(String text) {
        // Octets that are not UTF-8 are replaced before the text comes here.
        if (text.indexOf('\uFFFD') >= 0) {
            throw ProblemException.of(ProblemCode.MALFORMED_REQUEST, "the form is not UTF-8 text");
        }
        var sent = UrlEncoded.parse(text)
                .orElseThrow(() -> ProblemException.of(ProblemCode.MALFORMED_REQUEST, "the form is not percent-encoded UTF-8"));
        var parameters = new HashMap<String, String>();
        sent.forEach((name, values) -> parameters.put(name, single(values)));
        return new FormBody(parameters);
    }

    private static String single(List<String> values) {
        if (values.size() > 1) {
            throw ProblemException.of(ProblemCode.MALFORMED_REQUEST, "the form repeats a parameter");
        }
        if (values.getFirst().indexOf(0) >= 0) {
            throw ProblemException.of(ProblemCode.MALFORMED_REQUEST, "the form has a NUL character");
        }
        return values.getFirst();
    }

    void requireGrantType(String expected) {
        if (!expected.equals(required("grant_type"))) {
            throw ProblemException.invalid(new FieldError("/grant_type", "unknown-value", "here the grant_type is " + expected));
        }
    }

    String required(String name) {
        return optional(name)
                .orElseThrow(() -> ProblemException.invalid(new FieldError("/" + name, "required", "this parameter is required")));
    }

    /** An empty parameter counts as absent (RFC 6749, 3.1). */
    Optional<String> optional(String name) {
        var value = parameters.get(name);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        if (value.length() > MAX_LENGTH) {
            throw ProblemException.invalid(new FieldError("/" + name, "invalid-length", "this value is too long"));
        }
        return Optional.of(value);
    }
}
