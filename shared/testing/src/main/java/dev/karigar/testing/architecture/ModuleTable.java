package dev.karigar.testing.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Which of our artifacts a module's pom may name: the table of the house, checked where the graph is written. */
public final class ModuleTable {

    private static final Set<String> HTTP_GROUP = Set.of("kernel", "catalog", "events", "web", "postgres", "scheduling", "aws");
    private static final Set<String> WORKER = Set.of("kernel", "catalog", "events", "aws", "postgres");

    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("shared/kernel", Set.of()),
            Map.entry("shared/tls", Set.of()),
            Map.entry("shared/catalog", Set.of("kernel")),
            Map.entry("shared/logging", Set.of()),
            Map.entry("shared/telemetry", Set.of("logging")),
            Map.entry("shared/openapi", Set.of("catalog")),
            Map.entry("shared/events", Set.of("kernel")),
            Map.entry("shared/web", Set.of("kernel", "events", "catalog", "telemetry", "logging")),
            Map.entry("shared/postgres", Set.of("kernel", "events", "catalog", "tls")),
            Map.entry("shared/aws", Set.of("kernel", "events", "catalog", "telemetry", "logging")),
            Map.entry("shared/scheduling", Set.of("kernel", "postgres")),
            Map.entry("shared/testing", Set.of("kernel", "events", "catalog", "web", "postgres", "aws", "migrations")),
            Map.entry("migrations", Set.of("telemetry", "tls")),
            Map.entry("functions/auth", HTTP_GROUP),
            Map.entry("functions/users", HTTP_GROUP),
            Map.entry("functions/services", HTTP_GROUP),
            Map.entry("functions/bookings", HTTP_GROUP),
            Map.entry("functions/documents", HTTP_GROUP),
            Map.entry("functions/notification-dispatcher", WORKER),
            Map.entry("functions/email-sender", WORKER),
            Map.entry("functions/outbox-relay", WORKER),
            Map.entry("functions/key-rotation", WORKER),
            Map.entry("infra-cdk", Set.of("catalog")));

    /** What a test may need beyond its module's own graph: test support and the tables, never another function. */
    private static final Set<String> IN_TESTS = Set.of("testing", "migrations", "catalog", "kernel", "postgres", "events");

    /** Whose documents are merged into one at build time, in provided scope: no class of theirs is seen, and none is shipped. */
    private static final Map<String, Set<String>> BUILD_INPUTS = Map.of("functions/documents",
            Set.of("auth", "users", "services", "bookings", "openapi"));

    private ModuleTable() {
    }

    /** Complaints about the pom of {@code module}, a folder of the parent's list; infra-local may see everything. */
    public static List<String> complaints(String module, String pom) {
        if (module.equals("infra-local")) {
            return List.of();
        }
        Set<String> allowed = MAY_SEE.get(module);
        if (allowed == null) {
            return List.of(module + " has no row in the module table");
        }
        List<String> complaints = new ArrayList<>();
        for (Element dependency : ourDependencies(pom)) {
            String artifact = text(dependency, "artifactId");
            boolean fits = switch (text(dependency, "scope")) {
                case "test" -> allowed.contains(artifact) || IN_TESTS.contains(artifact);
                case "provided" -> allowed.contains(artifact) || BUILD_INPUTS.getOrDefault(module, Set.of()).contains(artifact);
                default -> allowed.contains(artifact);
            };
            if (!fits) {
                complaints.add(module + " may not depend on " + artifact);
            }
        }
        return complaints;
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
