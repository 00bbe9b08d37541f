package dev.karigar.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRulesTest {

    private static final ProjectTree TREE = ProjectTree.find();

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
    void the_name_of_a_test_is_checked_as_a_sentence() {
        assertThat(LanguageRules.complaints("A.java", "void nobody_sees_it()")).hasSize(1);
        assertThat(LanguageRules.complaints("A.java", "void values_keep_their_order()")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> the_files_of_the_project_use_the_standard_terms() {
        var files = TREE.textFiles();
        assertThat(files).hasSizeGreaterThan(500);
        return files.stream()
                .collect(Collectors.groupingBy(file -> TREE.root().relativize(file).getName(0).toString()))
                .entrySet()
                .stream()
                .map(folder -> dynamicTest(folder.getKey(),
                        () -> assertThat(folder.getValue())
                                .flatMap(file -> LanguageRules.complaints(TREE.root().relativize(file).toString(), ProjectTree.read(file)))
                                .isEmpty()));
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
