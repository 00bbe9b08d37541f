package dev.karigar.documents;

import dev.karigar.web.gateway.HttpFunction;
import java.time.Clock;
import java.util.Map;

/** The documents Lambda handler. */
public final class DocumentsFunction extends HttpFunction {

    public DocumentsFunction() {
        super("documents");
    }

    public DocumentsFunction(Map<String, String> environment, Clock clock) {
        super("documents", environment, clock);
    }
}
