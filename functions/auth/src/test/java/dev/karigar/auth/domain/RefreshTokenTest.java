package dev.karigar.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTokenTest {

    @Test
    void a_formatted_token_is_parsed_again() {
        var token = new RefreshToken(new UUID(7, 9), "s".repeat(32).getBytes(StandardCharsets.US_ASCII),
                "t".repeat(16).getBytes(StandardCharsets.US_ASCII));

        var parsed = RefreshToken.parse(token.format()).orElseThrow();

        assertThat(parsed.sessionId()).isEqualTo(token.sessionId());
        assertThat(parsed.secret()).isEqualTo(token.secret());
        assertThat(parsed.mac()).isEqualTo(token.mac());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64 at all!", "AAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void other_text_is_rejected(String text) {
        assertThat(RefreshToken.parse(new Secret(text))).isEmpty();
    }
}
