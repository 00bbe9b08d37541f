package dev.karigar.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlEncodedTest {

    @Test
    void values_keep_their_order_and_repetitions() {
        assertThat(UrlEncoded.parse("b=1&a=2&b=3&&c")).contains(Map.of("b", List.of("1", "3"), "a", List.of("2"), "c", List.of("")));
        assertThat(UrlEncoded.parse("")).contains(Map.of());
    }

    @ParameterizedTest
    @CsvSource({"a=b%20c+d, b c d", "a=b%2Cc%26d, 'b,c&d'", "a=b=c, b=c", "a=%E2%82%AC, €", "a=€, €", "a=Gr%C3%BC%C3%9Fe, Grüße"})
    void values_are_decoded(String text, String value) {
        assertThat(UrlEncoded.parse(text)).contains(Map.of("a", List.of(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rating>=4", "rating%3E=4", "rating%3E%3D4"})
    void the_first_equals_sign_ends_a_name_percent_encoded_or_not(String text) {
        assertThat(UrlEncoded.parse(text)).contains(Map.of("rating>", List.of("4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz", "a=%", "a=%4", "%C3%28=a", "a=%C3%28", "a=%FF", "a=%ED%A0%80"})
    void broken_escapes_and_other_encodings_than_utf_8_are_refused(String text) {
        assertThat(UrlEncoded.parse(text)).isEmpty();
    }
}
