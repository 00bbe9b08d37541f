package dev.karigar.documents.api;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.catalog.Route;
import java.util.stream.Collectors;

/** The HTML page about one problem code: its status, its explanation and the operations that declare it. */
final class ProblemPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>body { font-family: sans-serif; line-height: 1.5; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }</style>
            </head>
            <body>
            <h1>%2$s</h1>
            <p><code>%1$s</code>, HTTP status %3$d</p>
            <p>%4$s</p>
            %5$s</body>
            </html>
            """;

    private ProblemPage() {
    }

    static String html(ProblemCode code) {
        return PAGE.formatted(escape(code.code()), escape(code.title()), code.status(), withCode(escape(code.explanation())),
                operations(code));
    }

    private static String operations(ProblemCode code) {
        var items = FunctionCatalog.all()
                .stream()
                .flatMap(function -> function.routes().stream())
                .filter(route -> route.problems().contains(code))
                .map(Route::key)
                .sorted()
                .map(key -> "<li><code>" + escape(key) + "</code></li>\n")
                .collect(Collectors.joining());
        return items.isEmpty() ? "" : "<h2>Operations</h2>\n<ul>\n" + items + "</ul>\n";
    }

    private static String withCode(String escaped) {
        return escaped.replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
