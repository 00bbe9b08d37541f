package dev.karigar.auth.domain;

import dev.karigar.kernel.Secret;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Length and a list of common passwords, no rules of composition (OWASP ASVS 5.0 6.2). Characters are Unicode code
 * points: an emoji counts once.
 */
public record PasswordPolicy(Set<String> common) {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    public Optional<PasswordViolation> faultOf(Secret password) {
        var text = password.value();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordViolation.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordViolation.TOO_LONG);
        }
        return common.contains(text.toLowerCase(Locale.ROOT)) ? Optional.of(PasswordViolation.TOO_COMMON) : Optional.empty();
    }
}
