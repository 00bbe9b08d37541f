package dev.karigar.auth.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.kernel.Secret;
import org.junit.jupiter.api.Test;

class Argon2PasswordHasherTest {

    private final Argon2PasswordHasher hasher = new Argon2PasswordHasher();

    /** Test vector of the reference implementation, phc-winner-argon2/src/test.c. */
    @Test
    void it_matches_the_reference_implementation() {
        var known = new PasswordHash("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");

        assertThat(hasher.matches(new Secret("password"), known)).isTrue();
        assertThat(hasher.matches(new Secret("differentpassword"), known)).isFalse();
    }

    @Test
    void a_hash_contains_its_parameters_and_a_random_salt() {
        var one = hasher.hash(new Secret("correct horse"));
        var other = hasher.hash(new Secret("correct horse"));

        assertThat(one.phc()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(other.phc());
        assertThat(hasher.matches(new Secret("correct horse"), one)).isTrue();
        assertThat(hasher.matches(new Secret("correct horsf"), one)).isFalse();
    }

    @Test
    void passwords_are_not_truncated() {
        var hash = hasher.hash(new Secret("é".repeat(100) + "a"));

        assertThat(hasher.matches(new Secret("é".repeat(100) + "b"), hash)).isFalse();
    }

    @Test
    void unicode_compositions_of_a_password_are_equal() {
        assertThat(hasher.matches(new Secret("cafe\u0301 cafe\u0301"), hasher.hash(new Secret("caf\u00e9 caf\u00e9")))).isTrue();
    }

    @Test
    void the_dummy_hash_has_the_parameters_of_a_real_one_and_matches_no_password() {
        var parameters = "$argon2id$v=19$m=19456,t=2,p=1$";

        assertThat(hasher.dummy().phc()).startsWith(parameters).hasSameSizeAs(hasher.hash(new Secret("correct horse")).phc());
        assertThat(hasher.matches(new Secret("correct horse"), hasher.dummy())).isFalse();
    }

    @Test
    void a_hash_in_another_format_throws() {
        assertThatThrownBy(() -> hasher.matches(new Secret("x"), new PasswordHash("$2b$10$abc"))).isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("abc");
    }
}
