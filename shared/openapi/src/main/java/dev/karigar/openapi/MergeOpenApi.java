package dev.karigar.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The build step: reads {@code META-INF/swagger/<function>.json} of every HTTP function and writes the whole document. */
public final class MergeOpenApi {

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /** @param arguments the project's root folder and the file to write */
    public static void main(String[] arguments) throws IOException {
        var merge = new MergeOpenApi();
        var target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, merge.json.writeValueAsBytes(merge.document(Path.of(arguments[0]))));
    }

    ObjectNode document(Path root) throws IOException {
        var document = DocumentFrame.empty(json);
        for (var function : FunctionCatalog.all()) {
            if (!function.routes().isEmpty()) {
                add(document, function, read(root, function));
            }
        }
        DocumentFrame.sort(document);
        return document;
    }

    private ObjectNode read(Path root, FunctionSpec function) throws IOException {
        var file = root.resolve(function.module()).resolve("target/classes/META-INF/swagger/" + function.artifact() + ".json");
        if (!Files.exists(file)) {
            throw new IOException("the compiler wrote no OpenAPI document for function " + function.name() + ": " + file);
        }
        return (ObjectNode) json.readTree(file.toFile());
    }

    private static void add(ObjectNode document, FunctionSpec function, ObjectNode part) {
        SchemaRepairs.repair(part);
        Map<String, Route> routes = new TreeMap<>(function.routes().stream().collect(Collectors.toMap(Route::key, Function.identity())));
        part.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            var route = routes.get(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
            // A controller the catalog does not know answers 404 and has no place in the document.
            if (route != null) {
                OperationDetails.complete((ObjectNode) operation.getValue(), route);
                document.withObject("/paths").withObjectProperty(path.getKey()).set(operation.getKey(), operation.getValue());
            }
        }));
        part.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> document.withObject("/components/schemas").set(schema.getKey(), schema.getValue()));
    }
}
