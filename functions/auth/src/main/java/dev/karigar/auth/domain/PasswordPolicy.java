package dev.karigar.auth.domain;

import dev.karigar.kernel.Secret;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Limits the length of passwords and rejects common ones, without rules of composition (OWASP ASVS 5.0, 6.2). Length is
 * counted in Unicode code points, so an emoji counts once.
 *
 * @param common rejected passwords in lower case
 */
public record PasswordPolicy(Set<String> common) {

    public static final int MIN_LENGTH = 8;
    public static final int MAX_LENGTH = 128;

    public enum PasswordViolation {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON
    }

    public Optional<PasswordViolation> violationOf(Secret password) {
        var text = password.value();
        int length = text.codePointCount(0, text.length());
        if (length < MIN_LENGTH) {
            return Optional.of(PasswordViolation.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(PasswordViolation.TOO_LONG);
        }
        return common.contains(text.toLowerCase(Locale.ROOT)) ? Optional.of(PasswordViolation.TOO_COMMON) : Optional.empty();
    }
}
