package dev.karigar.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedDocsTest {

    private static final Map<String, Supplier<String>> BLOCKS = GeneratedBlocks.all();

    static Stream<Document> documents() {
        return Document.all().stream().filter(document -> !document.blocks().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void generated_blocks_are_up_to_date(Document document) {
        assertThat(document.text()).as("%s is out of date. Run: %s", document.file(), GeneratedBlocks.COMMAND)
                .isEqualTo(document.regenerated(BLOCKS));
    }

    @Test
    void every_block_is_in_a_document() {
        assertThat(documents().flatMap(document -> document.blocks().stream())).containsAll(BLOCKS.keySet());
    }

    @Test
    void text_outside_of_blocks_does_not_change() {
        var text = "before\n<!-- generated: secrets -->\nold\n<!-- /generated -->\nafter\n";
        var document = new Document(Path.of("example.md"), text);
        assertThat(document.regenerated(Map.of("secrets", () -> "new"))).isEqualTo(text.replace("old", "new"));
        assertThatThrownBy(() -> document.regenerated(Map.of())).hasMessageContaining("unknown block secrets");
    }
}
