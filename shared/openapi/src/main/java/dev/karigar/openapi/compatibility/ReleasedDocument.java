package dev.karigar.openapi.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The document of the last release, {@code docs/openapi-released.json}. CHANGELOG.md names it by the first 12 hexadecimal digits of its
 * SHA-256, so that it cannot be replaced without a line there.
 */
public final class ReleasedDocument {

    private static final int DIGITS = 12;

    private final Path file;

    /** @param root the project's root folder */
    public ReleasedDocument(Path root) {
        this.file = root.resolve("docs/openapi-released.json");
    }

    /** Replaces the released document by the built one. Arguments: the project's root folder and the built document. */
    public static void main(String[] arguments) throws IOException {
        var released = new ReleasedDocument(Path.of(arguments[0]));
        var json = new ObjectMapper();
        Files.writeString(released.file,
                json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(Path.of(arguments[1]).toFile())) + "\n");
        System.out.println("CHANGELOG.md needs a line with: API document `" + released.digest() + "`");
    }

    /** False before the first release. */
    public boolean exists() {
        return Files.exists(file);
    }

    public JsonNode read() throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    public String digest() throws IOException {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
