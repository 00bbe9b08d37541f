package dev.karigar.infra.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown document with generated blocks: the lines between {@code <!-- generated: NAME -->} and {@code <!-- /generated -->}.
 *
 * @param file the document
 * @param text its present content
 */
record Document(Path file, String text) {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?s)(<!-- generated: ([a-z-]+) -->\n).*?(<!-- /generated -->)");

    /** All documents that may contain generated blocks. */
    static List<Document> all() {
        try (var guides = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(guides.filter(file -> file.toString().endsWith(".md")).sorted(), Stream.of(Path.of("README.md")))
                    .map(Document::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document read(Path file) {
        try {
            return new Document(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of its blocks in their order. */
    List<String> blocks() {
        return BLOCK.matcher(text).results().map(block -> block.group(2)).toList();
    }

    /** The text with the present content of each block. */
    String regenerated(Map<String, Supplier<String>> blocks) {
        return BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(block.group(1) + content(block, blocks) + block.group(3)));
    }

    private String content(MatchResult block, Map<String, Supplier<String>> blocks) {
        var generator = blocks.get(block.group(2));
        if (generator == null) {
            throw new IllegalArgumentException(
                    "%s has an unknown block %s; known blocks: %s".formatted(file, block.group(2), blocks.keySet()));
        }
        return generator.get().strip() + "\n";
    }

    void write(Map<String, Supplier<String>> blocks) {
        try {
            Files.writeString(file, regenerated(blocks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
