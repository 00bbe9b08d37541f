package dev.karigar.infra.docs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.karigar.infra.settings.Overrides;
import dev.karigar.infra.synth.SynthesizedApp;
import dev.karigar.infra.synth.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names in a document that no deployed resource has.
 *
 * @param resources names of resources, stacks and exports in prod
 * @param ids       logical ids in prod
 */
record NamesInDocs(Set<String> resources, Set<String> ids) {

    private static final Pattern RESOURCE = Pattern
            .compile("(?<![\\w.-])/?(?:[\\w-]+/)*karigar[-/](?:ENV|dev|prod)[-/][a-z][\\w-]*(?:/[a-z][\\w-]*)*");
    private static final Pattern EXPORT = Pattern.compile("karigar-ENV-\\w+:Exports\\w+");
    private static final Pattern ID_PREFIX = Pattern.compile("LogicalResourceId, '(\\w+)'");
    private static final Pattern SAM_ID = Pattern.compile("sam local invoke (\\w+)");
    private static final Pattern SETTING = Pattern.compile("(?:--context |settings? `)([a-z-]+)\\b|^([a-z]+-[a-z-]+) = ",
            Pattern.MULTILINE);
    // An unknown key in an example: the app answers with the list of known keys.
    private static final String EXAMPLE_OF_UNKNOWN_SETTING = "unknown-setting";
    // Clusters and instances of a restore, which exist only while it runs.
    private static final Set<String> RESTORE = Set.of("karigar-prod-restored", "karigar-prod-restored-1", "karigar-prod-restored-2",
            "karigar-prod-old");

    static NamesInDocs ofProd() {
        var prod = SynthesizedApp.of("prod");
        return new NamesInDocs(resourceNames(prod), prod.resources().map(Templates.Resource::id).collect(Collectors.toSet()));
    }

    List<String> unknown(String text) {
        var unknown = new ArrayList<String>();
        collect(RESOURCE, text, name -> resources.contains(name) || RESTORE.contains(name), "resource", unknown);
        collect(EXPORT, text, name -> resources.stream().anyMatch(one -> one.startsWith(name)), "export", unknown);
        collect(ID_PREFIX, text, prefix -> ids.stream().anyMatch(id -> id.startsWith(prefix)), "logical id", unknown);
        collect(SAM_ID, text, ids::contains, "function", unknown);
        collect(SETTING, text, key -> Overrides.KEYS.contains(key) || key.equals(EXAMPLE_OF_UNKNOWN_SETTING), "setting", unknown);
        text.lines()
                .filter(line -> line.startsWith("npx cdk ") && !line.contains("--context environment="))
                .forEach(line -> unknown.add("command without an environment: " + line));
        return unknown;
    }

    private static void collect(Pattern pattern, String text, Predicate<String> known, String kind, List<String> unknown) {
        pattern.matcher(text)
                .results()
                .map(NamesInDocs::name)
                .filter(known.negate())
                .forEach(name -> unknown.add("unknown " + kind + ": " + name));
    }

    /** The last matched group, or the whole match; as the name in prod. */
    private static String name(MatchResult match) {
        var name = match.group();
        for (int i = 1; i <= match.groupCount(); i++) {
            name = Objects.requireNonNullElse(match.group(i), name);
        }
        return name.replaceFirst("karigar([-/])(ENV|dev)", "karigar$1prod");
    }

    private static Set<String> resourceNames(Templates prod) {
        var names = new HashSet<String>();
        prod.resources()
                .flatMap(resource -> resource.properties().properties().stream())
                .filter(property -> property.getKey().endsWith("Name") || property.getKey().endsWith("Identifier"))
                .map(Map.Entry::getValue)
                .forEach(value -> names.add(value.asText()));
        prod.stacks()
                .values()
                .stream()
                .flatMap(stack -> stack.path("Outputs").properties().stream())
                .forEach(output -> names.add(output.getValue().at("/Export/Name").asText()));
        try {
            new JsonMapper().readTree(prod.assembly().resolve("manifest.json").toFile())
                    .path("artifacts")
                    .forEach(artifact -> names.add(artifact.at("/properties/stackName").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
