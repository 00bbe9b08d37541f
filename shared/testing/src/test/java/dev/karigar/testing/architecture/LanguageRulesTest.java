package dev.karigar.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"class BookingWish {", "int MOST_ATTEMPTS = 5;", "void keepStartCode(", "Duration patience;", "lockLapsed(now)",
            "tellCaller()"})
    void a_banned_word_in_a_name_is_reported(String code) {
        assertThat(LanguageRules.complaints("A.java", code)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/** Nobody reads this. */", "// the rows wait for the sweep", "\"the lapsed request\"",
            "\"\"\"\n a planted table\"\"\""})
    void a_banned_word_in_a_comment_or_string_is_reported(String code) {
        assertThat(LanguageRules.complaints("A.java", code)).hasSize(1);
    }

    @Test
    void a_banned_word_in_a_document_is_reported_with_the_standard_term() {
        assertThat(LanguageRules.complaints("README.md", "Whoever asks")).singleElement().asString().contains("Whoever", "the caller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"int limit = Math.max(1, value);", "// at most 50 errors", "var cookies = 1;", "remove(move)"})
    void other_text_is_not_reported(String code) {
        assertThat(LanguageRules.complaints("A.java", code)).isEmpty();
    }
}
