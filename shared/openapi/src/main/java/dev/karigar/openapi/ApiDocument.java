package dev.karigar.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.catalog.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The document while it is put together: the fixed parts of {@code document.json}, then one function after the other. */
final class ApiDocument {

    private final ObjectNode document;
    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final Set<String> operationIds = new HashSet<>();

    ApiDocument() {
        try {
            document = (ObjectNode) new ObjectMapper().readTree(resource("document.json"));
            document.withObject("/info").put("description", new String(resource("description.md"), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var codes = document.withObject("/components/schemas/Problem/properties/code").putArray("enum");
        Arrays.stream(ProblemCode.values()).map(ProblemCode::code).sorted().forEach(codes::add);
    }

    private static byte[] resource(String name) throws IOException {
        try (var resource = ApiDocument.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException("the class path has no " + name);
            }
            return resource.readAllBytes();
        }
    }

    /** @param part what the compiler wrote for the function */
    void add(FunctionSpec function, ObjectNode part) {
        SchemaRepairs.repair(part);
        SchemaRepairs.dropBorrowedDescriptions(part);
        part.path("tags").forEach(this::addTag);
        for (var route : function.routes()) {
            add(route, part.path("paths").path(route.path()).path(route.method().toLowerCase(Locale.ROOT)));
        }
        part.path("components").path("schemas").properties().forEach(schema -> addSchema(schema.getKey(), (ObjectNode) schema.getValue()));
    }

    private void addTag(JsonNode tag) {
        var tags = document.withArray("/tags");
        if (tags.valueStream().noneMatch(known -> known.path("name").equals(tag.path("name")))) {
            tags.add(tag);
        }
    }

    private void add(Route route, JsonNode operation) {
        if (!(operation instanceof ObjectNode complete)) {
            throw new IllegalStateException("no controller answers " + route.key());
        }
        var id = operation.path("operationId").asText();
        if (id.isEmpty() || !operationIds.add(id)) {
            throw new IllegalStateException(route.key() + " needs an operationId of its own, not '" + id + "'");
        }
        OperationDetails.complete(complete, route);
        OperationProblems.add(complete, route, document.withObject("/components"));
        document.withObject("/paths").withObjectProperty(route.path()).set(route.method().toLowerCase(Locale.ROOT), complete);
    }

    private void addSchema(String name, ObjectNode schema) {
        var other = schemas.put(name, schema);
        if (other != null && !other.equals(schema)) {
            throw new IllegalStateException("two functions have different schemas named " + name);
        }
    }

    /** Adds what only the whole document shows. Schemas are sorted by name, so that two builds write the same bytes. */
    ObjectNode complete() {
        var fixed = (ObjectNode) document.withObject("/components").remove("schemas");
        fixed.properties().forEach(schema -> schemas.merge(schema.getKey(), (ObjectNode) schema.getValue(), ApiDocument::describe));
        schemas.forEach((name, schema) -> describePage(name, schema));
        var target = document.withObject("/components/schemas");
        schemas.forEach(target::set);
        EntityTags.declare(document);
        SchemaUse.mark(document);
        DefaultExamples.add(document);
        ResponseHeaders.removeUnused(document);
        return document;
    }

    private static void describePage(String name, ObjectNode schema) {
        if (name.endsWith("Page") && schema.path("properties").has("next_cursor")) {
            put(schema, "description", "One page of a list.");
            put((ObjectNode) schema.at("/properties/items"), "description", "The items of this page, in the order of the list.");
            put((ObjectNode) schema.at("/properties/next_cursor"), "description",
                    "Send it as `cursor` for the next page; null on the last page.");
            put((ObjectNode) schema.at("/properties/next_cursor"), "example", "AbCdEf0123456789");
        }
    }

    private static void put(ObjectNode schema, String member, String text) {
        if (!schema.has(member)) {
            schema.put(member, text);
        }
    }

    /** The generated schema, with what it lacks of the fixed one: descriptions and examples. */
    private static ObjectNode describe(ObjectNode generated, ObjectNode fixed) {
        fixed.properties().forEach(member -> {
            if (generated.path(member.getKey()) instanceof ObjectNode inner && member.getValue() instanceof ObjectNode more) {
                describe(inner, more);
            } else if (!generated.has(member.getKey())) {
                generated.set(member.getKey(), member.getValue());
            }
        });
        return generated;
    }
}
