package dev.karigar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.openapi.compatibility.BreakingChanges;
import dev.karigar.openapi.compatibility.ReleasedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is released is replaced by {@code mvn -Dquick -Dopenapi.keep-released=false process-classes} and a line in CHANGELOG.md. */
class ReleasedDocumentTest {

    private static final Path ROOT = Path.of("../..");

    private final ReleasedDocument released = new ReleasedDocument(ROOT);

    @BeforeEach
    void something_has_been_released() {
        assumeThat(released.exists()).isTrue();
    }

    @Test
    void the_document_breaks_no_client_of_the_released_one() throws IOException {
        try (var document = getClass().getResourceAsStream("/openapi.json")) {
            assertThat(BreakingChanges.between(released.read(), new ObjectMapper().readTree(document))).isEmpty();
        }
    }

    @Test
    void the_changelog_names_the_released_document() throws IOException {
        assertThat(Files.readString(ROOT.resolve("CHANGELOG.md"))).contains("API document `" + released.digest() + "`");
    }
}
