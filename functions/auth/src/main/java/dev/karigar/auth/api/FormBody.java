package dev.karigar.auth.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
        var parameters = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            int sign = pair.indexOf('=');
            var name = decode(sign < 0 ? pair : pair.substring(0, sign));
            if (parameters.put(name, decode(sign < 0 ? "" : pair.substring(sign + 1))) != null) {
                throw ProblemException.of(ProblemCode.MALFORMED_REQUEST, "the form repeats a parameter");
            }
        }
        return new FormBody(parameters);
    }

    private static String decode(String text) {
        try {
            var decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf('\uFFFD') >= 0 || decoded.indexOf(0) >= 0) {
                throw ProblemException.of(ProblemCode.MALFORMED_REQUEST, "the form is not UTF-8 text");
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemCode.MALFORMED_REQUEST, "the form is not percent-encoded");
        }
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
