package dev.karigar.auth.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.Secret;
import dev.karigar.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyedHashesTest {

    @Test
    void hashes_depend_on_the_otp_key_and_on_no_other_secret() {
        var names = new ArrayList<String>();
        var hashes = new KeyedHashes(name -> {
            names.add(name);
            return key("0123456789abcdef0123456789abcdef");
        });

        assertThat(hashes.hash("code", "123456")).isNotEqualTo(other("fedcba9876543210fedcba9876543210").hash("code", "123456"));
        assertThat(names).containsExactly(Secrets.OTP_KEY);
    }

    @Test
    void labels_separate_the_uses_of_the_key() {
        var hashes = other("0123456789abcdef0123456789abcdef");
        assertThat(hashes.hash("code", "123456")).isNotEqualTo(hashes.hash("name", "123456"));
    }

    private static KeyedHashes other(String bytes) {
        return new KeyedHashes(_ -> key(bytes));
    }

    private static Secret key(String bytes) {
        return new Secret(Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.US_ASCII)));
    }
}
