package dev.karigar.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Headers of answers, which {@code document.json} describes once. */
final class ResponseHeaders {

    private static final String HEADERS = "#/components/headers/";

    private ResponseHeaders() {
    }

    /** A header that a controller declares by its name alone gets its description. */
    static void refer(ObjectNode response) {
        response.path("headers").propertyStream().map(header -> header.getKey()).toList().forEach(name -> add(response, name));
    }

    static void removeUnused(ObjectNode document) {
        var used = Set.copyOf(document.findValuesAsText("$ref"));
        var headers = document.withObject("/components/headers");
        headers.propertyStream().map(header -> header.getKey()).toList().forEach(name -> {
            if (!used.contains(HEADERS + name)) {
                headers.remove(name);
            }
        });
    }

    static void add(ObjectNode response, String... names) {
        for (var name : names) {
            response.withObject("/headers").putObject(name).put("$ref", HEADERS + name);
        }
    }
}
