package dev.karigar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes of field errors are literals in the sources; the document lists them. */
class FieldErrorCodesTest {

    /** A pointer or parameter name, then the code: {@code new FieldError("/phone", "required", …)} and {@code addError("from", …)}. */
    private static final Pattern CODE = Pattern.compile("(?:FieldError|addError|fault)\\([^;]*?,\\s*\"([a-z]+(?:-[a-z]+)*)\"\\s*,");
    private static final Pattern CODE_OF_CONSTRAINT = Pattern.compile("-> \"([a-z]+(?:-[a-z]+)*)\";");

    @Test
    void the_document_lists_the_code_of_every_field_error() throws IOException {
        var used = new TreeSet<String>();
        var groups = FunctionCatalog.all().stream().filter(function -> !function.routes().isEmpty()).map(FunctionSpec::module);
        for (var folder : Stream.concat(Stream.of("shared/web"), groups).toList()) {
            try (var sources = Files.walk(Path.of("../..", folder, "src/main/java"))) {
                for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                    var text = Files.readString(source);
                    used.addAll(CODE.matcher(text).results().map(FieldErrorCodesTest::code).toList());
                    if (source.endsWith("Violations.java")) {
                        used.addAll(CODE_OF_CONSTRAINT.matcher(text).results().map(FieldErrorCodesTest::code).toList());
                    }
                }
            }
        }
        try (var document = getClass().getResourceAsStream("/openapi.json")) {
            var listed = new ObjectMapper().readTree(document)
                    .at("/components/schemas/FieldError/properties/code/enum")
                    .valueStream()
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            assertThat(used).hasSizeGreaterThan(10).isSubsetOf(listed);
        }
    }

    private static String code(MatchResult match) {
        return match.group(1);
    }
}
