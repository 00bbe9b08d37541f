package dev.karigar.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.Secret;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    private final PasswordPolicy rules = new PasswordPolicy(Set.of("password1"));

    private void assertFine(String password) {
        assertThat(rules.faultOf(new Secret(password))).isEmpty();
    }

    private void assertFault(String password, PasswordViolation fault) {
        assertThat(rules.faultOf(new Secret(password))).contains(fault);
    }

    @Test
    void passwords_have_8_to_128_characters_of_any_kind() {
        assertFault("1234567", PasswordViolation.TOO_SHORT);
        assertFine("x y\u0000z\tñ😀!");
        assertFine("a".repeat(128));
        assertFault("a".repeat(129), PasswordViolation.TOO_LONG);
    }

    @Test
    void an_emoji_counts_as_one_character() {
        assertFault("😀".repeat(7), PasswordViolation.TOO_SHORT);
        assertFine("😀".repeat(8));
        assertFine("😀".repeat(128));
    }

    @Test
    void common_passwords_are_refused_in_any_case() {
        assertFault("PassWord1", PasswordViolation.TOO_COMMON);
        assertFine("PassWord1 and more");
    }
}
