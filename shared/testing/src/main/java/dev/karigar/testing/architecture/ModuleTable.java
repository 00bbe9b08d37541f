package dev.karigar.testing.architecture;

import dev.karigar.catalog.FunctionCatalog;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The modules that a module's pom may depend on. The row of a function follows from its catalog entry: a function with routes is an
 * HTTP group, any other is a worker.
 */
public final class ModuleTable {

    private static final Set<String> HTTP_GROUP = Set.of("kernel", "platform", "catalog", "events", "web", "postgres", "scheduling", "aws");
    private static final Set<String> WORKER = Set.of("kernel", "platform", "catalog", "events", "lambda", "aws", "postgres");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(Map.entry("shared/kernel", Set.of()),
            Map.entry("shared/platform", Set.of("kernel")), Map.entry("shared/tls", Set.of()),
            Map.entry("shared/catalog", Set.of("kernel", "platform")),
            Map.entry("shared/lambda", Set.of("kernel", "platform", "catalog", "events")), Map.entry("shared/openapi", Set.of("catalog")),
            Map.entry("shared/events", Set.of("kernel", "platform")),
            Map.entry("shared/web", Set.of("kernel", "platform", "events", "catalog", "lambda")),
            Map.entry("shared/postgres", Set.of("kernel", "platform", "events", "catalog", "tls")),
            Map.entry("shared/aws", Set.of("kernel", "platform", "events", "catalog", "lambda")),
            Map.entry("shared/scheduling", Set.of("kernel", "platform", "postgres")), Map.entry("shared/emulation", Set.of("catalog")),
            Map.entry("shared/testing", Set.of("kernel", "events", "catalog", "web", "postgres", "aws", "emulation")),
            Map.entry("migrations", Set.of("lambda", "tls")), Map.entry("infra-cdk", Set.of("catalog")));

    /** Dependencies that any module may have in test scope: test support and the tables, never another function. */
    private static final Set<String> TEST_SCOPE = Set.of("testing", "migrations", "lambda", "catalog", "kernel", "postgres", "events");

    /** Build-time tools, in provided scope: none of their classes is packaged. */
    private static final Map<String, Set<String>> PROVIDED_SCOPE = Map.of("functions/documents", Set.of("openapi"));

    private ModuleTable() {
    }

    /** Complaints about the pom of {@code module}, a folder of the parent's list; infra-local may see everything. */
    public static List<String> complaints(String module, String pom) {
        if (module.startsWith("infra-local")) {
            return List.of();
        }
        Optional<Set<String>> row = row(module);
        if (row.isEmpty()) {
            return List.of(module + " has neither a row in the module table nor an entry in the catalog");
        }
        Set<String> allowed = row.get();
        List<String> complaints = new ArrayList<>();
        for (Element dependency : ourDependencies(pom)) {
            String artifact = text(dependency, "artifactId");
            boolean fits = switch (text(dependency, "scope")) {
                case "test" -> allowed.contains(artifact) || TEST_SCOPE.contains(artifact);
                case "provided" -> allowed.contains(artifact) || PROVIDED_SCOPE.getOrDefault(module, Set.of()).contains(artifact);
                default -> allowed.contains(artifact);
            };
            if (!fits) {
                complaints.add(module + " may not depend on " + artifact);
            }
        }
        return complaints;
    }

    private static Optional<Set<String>> row(String module) {
        Optional<Set<String>> shared = Optional.ofNullable(ALLOWED.get(module));
        return shared.or(() -> FunctionCatalog.all()
                .stream()
                .filter(function -> function.module().equals(module))
                .map(function -> function.routes().isEmpty() ? WORKER : HTTP_GROUP)
                .max(Comparator.comparing(HTTP_GROUP::equals)));
    }

    private static List<Element> ourDependencies(String pom) {
        List<Element> ours = new ArrayList<>();
        for (Element dependencies : children(parse(pom), "dependencies")) {
            for (Element dependency : children(dependencies, "dependency")) {
                if (text(dependency, "groupId").equals("dev.karigar")) {
                    ours.add(dependency);
                }
            }
        }
        return ours;
    }

    private static Element parse(String pom) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(pom))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("not a pom", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.getFirst().getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
