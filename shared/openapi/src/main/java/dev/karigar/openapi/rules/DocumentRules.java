package dev.karigar.openapi.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** All rules of a document. */
public final class DocumentRules {

    private DocumentRules() {
    }

    public static List<Violation> violations(JsonNode document) {
        var found = new ArrayList<Violation>();
        found.addAll(new OperationRules(document).violations());
        found.addAll(new SchemaRules(document).violations());
        found.addAll(PatternRules.violations(document));
        return found;
    }
}
