package dev.karigar.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextConstraintsTest {

    // Inline flags, POSIX classes, absolute anchors, possessive quantifiers and atomic groups: ECMA-262 has none of them.
    private static final Pattern JAVA_ONLY = Pattern
            .compile("\\(\\?[a-z>]|\\\\p\\{(Cntrl|Alpha|Digit|Punct|Space|IsL)|\\\\[AzZQG]|[*+?}]\\+");

    /** Text, and whether it is a name, a title and a tag. */
    static Stream<Arguments> texts() {
        return Stream.of(Arguments.of("Asha", true, true, true), Arguments.of("Ä", true, true, true), Arguments.of("अ", true, true, true),
                Arguments.of("😀", true, true, true), Arguments.of(" a ", true, true, true),
                Arguments.of("d'Arc-Müller, Jr.", true, true, true), Arguments.of("a\nb", false, true, true),
                Arguments.of("a\n", false, true, true), Arguments.of("a\tb", false, true, true), Arguments.of("a\u0007", false, true, true),
                Arguments.of("a\u0085", false, true, true), Arguments.of("a\u200Bb", true, true, true),
                Arguments.of("", false, false, false), Arguments.of(" ", false, false, false), Arguments.of("\n", false, false, false),
                Arguments.of("\u00A0\u2003\u3000", false, false, false), Arguments.of("\uFEFF\u200B\u2028", false, false, false),
                Arguments.of("\u0007\u001B", false, false, false), Arguments.of("x".repeat(50), true, true, true),
                Arguments.of("x".repeat(51), true, true, false), Arguments.of("😀".repeat(50), true, true, true),
                Arguments.of("x".repeat(100), true, true, false), Arguments.of("x".repeat(101), false, true, false),
                Arguments.of("😀".repeat(100), true, true, false), Arguments.of("😀".repeat(101), false, true, false),
                Arguments.of("x".repeat(200), false, true, false), Arguments.of("x".repeat(201), false, false, false));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void texts_are_accepted_by_their_characters_and_their_number(String text, boolean name, boolean title, boolean tag) {
        assertThat(text.matches(TextConstraints.NAME)).isEqualTo(name);
        assertThat(text.matches(TextConstraints.TITLE)).isEqualTo(title);
        assertThat(text.matches(TextConstraints.TAG)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"0, true, true", "500, true, true", "501, true, false", "2000, true, false", "2001, false, false"})
    void long_texts_may_be_empty(int length, boolean bio, boolean address) {
        assertThat("\n".repeat(length).matches(TextConstraints.BIO)).isEqualTo(bio);
        assertThat("😀".repeat(length).matches(TextConstraints.BIO)).isEqualTo(bio);
        assertThat("\n".repeat(length).matches(TextConstraints.ADDRESS)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"123456, true", "12345, false", "1234567, false", "'123456\n', false", "abc1234567, false", "١٢٣٤٥٦, false"})
    void a_one_time_code_has_six_ascii_digits(String text, boolean accepted) {
        assertThat(text.matches(TextConstraints.SIX_DIGITS)).isEqualTo(accepted);
    }

    @Test
    void a_text_of_a_megabyte_needs_no_deep_stack() {
        assertThat(" ".repeat(1_000_000).matches(TextConstraints.TITLE)).isFalse();
        assertThat("x".repeat(1_000_000).matches(TextConstraints.NAME)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {TextConstraints.NAME, TextConstraints.TITLE, TextConstraints.TAG, TextConstraints.BIO, TextConstraints.ADDRESS,
            TextConstraints.SIX_DIGITS})
    void a_pattern_is_anchored_and_in_the_syntax_of_ecma_262(String pattern) {
        assertThat(pattern).startsWith("^").endsWith("$").doesNotContainPattern(JAVA_ONLY);
    }
}
