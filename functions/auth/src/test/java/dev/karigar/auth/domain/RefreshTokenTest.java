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
    void what_is_written_is_read_again() {
        var token = new RefreshToken(new UUID(7, 9), "s".repeat(32).getBytes(StandardCharsets.US_ASCII),
                "t".repeat(16).getBytes(StandardCharsets.US_ASCII));

        var read = RefreshToken.read(token.write()).orElseThrow();

        assertThat(read.sessionId()).isEqualTo(token.sessionId());
        assertThat(read.secret()).isEqualTo(token.secret());
        assertThat(read.tag()).isEqualTo(token.tag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64 at all!", "AAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void other_text_is_no_token(String text) {
        assertThat(RefreshToken.read(new Secret(text))).isEmpty();
    }
}
