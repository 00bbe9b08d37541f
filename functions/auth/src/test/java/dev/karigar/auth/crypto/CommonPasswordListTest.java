package dev.karigar.auth.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommonPasswordListTest {

    @Test
    void the_list_contains_frequent_passwords_in_lower_case() {
        var all = new CommonPasswordList().all();

        assertThat(all).hasSizeGreaterThan(5_000).contains("password", "12345678", "iloveyou");
        assertThat(all).allSatisfy(entry -> assertThat(entry).hasSizeGreaterThanOrEqualTo(8).isEqualTo(entry.toLowerCase(Locale.ROOT)));
    }
}
