package dev.karigar.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.auth.domain.PasswordPolicy.PasswordViolation;
import dev.karigar.kernel.Secret;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy(Set.of("password1"));

    private void assertAccepted(String password) {
        assertThat(policy.violationOf(new Secret(password))).isEmpty();
    }

    private void assertViolation(String password, PasswordViolation violation) {
        assertThat(policy.violationOf(new Secret(password))).contains(violation);
    }

    @Test
    void passwords_have_8_to_128_characters_of_any_kind() {
        assertViolation("1234567", PasswordViolation.TOO_SHORT);
        assertAccepted("x y\u0000z\tñ😀!");
        assertAccepted("a".repeat(128));
        assertViolation("a".repeat(129), PasswordViolation.TOO_LONG);
    }

    @Test
    void an_emoji_counts_as_one_character() {
        assertViolation("😀".repeat(7), PasswordViolation.TOO_SHORT);
        assertAccepted("😀".repeat(8));
        assertAccepted("😀".repeat(128));
    }

    @Test
    void common_passwords_are_rejected_in_any_case() {
        assertViolation("PassWord1", PasswordViolation.TOO_COMMON);
        assertAccepted("PassWord1 and more");
    }
}
