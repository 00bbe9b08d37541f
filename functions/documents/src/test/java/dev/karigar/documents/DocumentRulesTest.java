package dev.karigar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.openapi.rules.DocumentRules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {

    @Test
    void the_document_has_what_a_client_generator_and_a_reader_need() throws IOException {
        try (var document = getClass().getResourceAsStream("/openapi.json")) {
            assertThat(DocumentRules.violations(new ObjectMapper().readTree(document))).isEmpty();
        }
    }
}
