package dev.karigar.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The build step that writes the API's OpenAPI document: merges {@code META-INF/swagger/<function>.json}, which the compiler writes for
 * each function, in the order of the catalog. A document that contradicts the catalog fails the build.
 */
public final class MergeOpenApi {

    private final ObjectMapper json = new ObjectMapper();

    /** @param arguments the project's root folder and the file to write */
    public static void main(String[] arguments) throws IOException {
        var merge = new MergeOpenApi();
        var target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, merge.json.writeValueAsBytes(merge.document(Path.of(arguments[0]))));
    }

    private ObjectNode document(Path root) throws IOException {
        List<FunctionSpec> functions = FunctionCatalog.all().stream().filter(function -> !function.routes().isEmpty()).toList();
        var document = new ApiDocument();
        for (var function : functions) {
            document.add(function, read(root, function));
        }
        return document.complete();
    }

    private ObjectNode read(Path root, FunctionSpec function) throws IOException {
        var file = root.resolve(function.module()).resolve("target/classes/META-INF/swagger/" + function.artifact() + ".json");
        if (!Files.exists(file)) {
            throw new IOException("the compiler wrote no OpenAPI document for function " + function.name() + ": " + file);
        }
        return (ObjectNode) json.readTree(file.toFile());
    }
}
